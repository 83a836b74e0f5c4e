/** A word that nobody says is a word that nobody checks: every key of the lists stands somewhere in the source. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { en } from "../../src/i18n/en";

const keysOf = (words: object, above: readonly string[] = []): string[] => Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
  (typeof value === "object" && value !== null ? keysOf(value, [...above, key]) : [[...above, key].join(".").replace(/_(one|other)$/, "")]));

/** All of the source but the word lists themselves. */
const sources = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/i18n[\\/](en|ja)$/.test(entry.parentPath))
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"));

const quoted = new Set(sources.flatMap((text) => [...text.matchAll(/"([\w-]+(?:\.[\w-]+)+)"/g)].map((match) => match[1])));

/** `vocabulary.level.${level}` stands for every key of that form; what is filled in holds no dot. */
const templates = sources.flatMap((text) => [...text.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{(?:[^{}`]|`[^`]*`|\$\{[^}]*\})*\})*)`/g)])
  .map((match) => match[1] ?? "")
  .filter((template) => template.includes("${"))
  .map((template) => new RegExp(`^${template.replace(/\$\{(?:[^{}`]|`[^`]*`|\$\{[^}]*\})*\}/g, "[^.]+").replaceAll(".", "\\.").replaceAll("[^\\.]", "[^.]")}$`));

const isSaid = (key: string): boolean => quoted.has(key) || templates.some((template) => template.test(key));

it("every word of the lists is said somewhere", () => {
  expect(keysOf(en).filter((key) => !isSaid(key))).toEqual([]);
});

it("a key that is nowhere would be found", () => {
  expect(isSaid("vocabulary.level.leader")).toBe(true);
  expect([isSaid("vocabulary.nothing.leader"), isSaid("search.clear")]).toEqual([false, false]);
});
