import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { RULE_IDS } from "../../src/gaps/gap";
import { ABSENCES, LEVELS, VERDICT_KINDS } from "../../src/model/vocabulary";
import { BROKEN, keiro, listOf, NORDIC, ROOT } from "./keiro";

const LIMIT = { timeout: 60_000 };

const SET_ASIDE = v.strictObject({
  kind: v.picklist(VERDICT_KINDS), reason: v.string(), author: v.string(), date: v.string(), review: v.nullable(v.string()),
  returned: v.nullable(v.picklist(["facts-changed", "review-date-passed"])),
});

/** What files, scripts and other tools may rely on. */
const GAP = v.strictObject({
  id: v.string(), rule: v.picklist(RULE_IDS), severity: v.number(), factors: v.array(v.strictObject({ factor: v.string(), points: v.number() })),
  between: v.tuple([v.string(), v.string()]), level: v.nullable(v.picklist(LEVELS)), issue: v.nullable(v.string()), administration: v.nullable(v.string()),
  absence: v.picklist(ABSENCES), alsoFoundBy: v.array(v.picklist(RULE_IDS)), setAside: v.nullable(SET_ASIDE), text: v.strictObject({ ja: v.string(), en: v.string() }),
  sources: v.pipe(v.array(v.strictObject({ source: v.string(), locator: v.string(), url: v.optional(v.string()) })), v.minLength(1)),
  routes: v.array(v.array(v.string())),
});

describe("keiro gaps --json", LIMIT, () => {
  const ran = keiro("gaps", "graph-data/japan-us-2024", "--json");
  const printed = listOf(ran);
  const gaps = v.parse(v.array(GAP), printed);

  it("ends with 0 and prints only the list", () => { expect([ran.status, ran.errors, gaps.length > 0]).toEqual([0, [], true]); });
  it("gives each gap exactly the keys that are promised, in their order", () => { for (const gap of printed) expect(Object.keys(gap)).toEqual(Object.keys(GAP.entries)); });
  it("gives factors that add up to the severity", () => {
    for (const { id, factors, severity } of gaps) expect({ id, sum: factors.reduce((sum, { points }) => sum + points, 0) }).toEqual({ id, sum: severity });
  });
  it("stands highest first, ties by id", () => {
    const order = gaps.map(({ severity, id }) => ({ severity, id }));
    expect(order).toEqual(order.toSorted((a, b) => b.severity - a.severity || (a.id < b.id ? -1 : 1)));
  });
  it("says each gap in both languages", () => {
    for (const { text } of gaps) expect(text).toEqual({ ja: expect.stringMatching(/\p{Script=Hiragana}/u), en: expect.stringMatching(/^[\p{Lu}“\d].*\.$/u) });
  });
  it("gives routes as lists of actors from one end to the other", () => {
    for (const { routes, between } of gaps) for (const route of routes) expect([route[0], route.at(-1)]).toEqual(between);
  });
  it("has the id of the leaders' gap as it is promised", () => {
    expect(gaps[0]).toMatchObject({ id: "expected-missing:jp-pm:us-president:leader::trump-2025", severity: 83, absence: "no-public-record", between: ["jp-pm", "us-president"], level: "leader", issue: null });
  });
  it("says no word of a placeholder that was not filled", () => { expect(ran.output).not.toMatch(/\{\{|undefined|\[object/); });
});

describe("keiro gaps", LIMIT, () => {
  it("[I7] prints the same as the golden file, twice", () => {
    const text = readFileSync(path.join(ROOT, "tests/golden/nordic-baltic-2023.gaps.json"), "utf8");
    expect([keiro("gaps", NORDIC, "--json").output, keiro("gaps", NORDIC, "--json").output]).toEqual([text, text]);
  });
  it("asks as of another date", () => {
    expect(listOf(keiro("gaps", NORDIC, "--json", "--as-of", "2023-04-01"))).toEqual([]);
    expect(listOf(keiro("gaps", NORDIC, "--json", "--as-of", "2023-06")).length).toBeGreaterThan(0);
  });
  it.each([["en", /^ 83 {2}\S/], ["ja", /^ 83 {2}\S*[\p{Script=Hiragana}\p{Script=Katakana}]/u]])("prints for readers in %s", (language, first) => {
    const ran = keiro("gaps", NORDIC, "--lang", language);
    expect([ran.status, ran.errors]).toEqual([0, []]);
    expect(ran.output).toMatch(first);
    expect(ran.output).toContain("expected-missing:ee-pm:fi-pm:leader::orpo-2023");
  });
  it("names the one who is to be reached at the end of the route, not the one who leaves", () => {
    const [first = ""] = keiro("gaps", "graph-data/japan-us-2024").output.split("\n\n");
    expect(first.split("\n").find((line) => line.includes("→"))).toMatch(/Trump$/);
  });
  it("of broken data prints the problems and ends with 1", () => {
    expect(keiro("gaps", BROKEN, "--json")).toMatchObject({ status: 1, output: "", errors: keiro("validate", BROKEN).errors });
  });
});
