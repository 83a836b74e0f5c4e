import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openFile } from "../../src/exchange/open-file";
import { writeBundle } from "../../src/exchange/write-bundle";
import { aBundle } from "../helpers/builders";
import { lines } from "./problems";

const JSON_TEXT = writeBundle(aBundle());
const YAML_TEXT = `# A network\n---\n${Object.entries(JSON.parse(JSON_TEXT) as object).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join("\n")}\n`;
const GEXF_TEXT = '<?xml version="1.0"?><!-- x --><gexf><meta lastmodifieddate="2024"/><graph><nodes><node id="a"/><node id="b"/></nodes></graph></gexf>';

describe("the format of a file", () => {
  it.each([
    ["f.json", JSON_TEXT], ["F.JSON", JSON_TEXT], ["f.yml", JSON_TEXT], ["f.txt", `\ufeff ${JSON_TEXT}`],
    ["f.txt", YAML_TEXT],
    ["f.gexf", GEXF_TEXT], ["f.xml", GEXF_TEXT], ["f", GEXF_TEXT],
  ])("%s is known by its ending, else by its content", async (name, text) => {
    const result = await openFile({ name, text });
    expect(lines(result).filter((each) => !each.includes("assumed"))).toEqual([]);
    expect(result.kind).toBe("read");
  });

  it.each([
    ["f.csv", "a,b\n1,2", "f.csv unknown-format"],
    ["f", "hello", "f unknown-format"],
    ["f.xml", "<graphml/>", "f.xml unknown-format"],
    ["f.gexf", "<graphml/>", "f.gexf:1:1 unknown-format"],
    ["f.json", "[]", "f.json:1:1 not-a-mapping"],
    ["f.yaml", "just words", "f.yaml:1:1 not-a-mapping"],
    ["f.json", "", "f.json:1:1 empty-file"],
    ["f.gexf", "\ufeff\n", "f.gexf:1:1 empty-file"],
  ])("%s of %j says what is wrong", async (name, text, expected) => {
    expect(lines(await openFile({ name, text }))).toEqual([expected]);
  });

  it("an editor's schema hint is no collection", async () => {
    expect((await openFile({ name: "f.json", text: JSON_TEXT.replace("{", '{ "$schema": "./schema.json",') })).kind).toBe("read");
  });
});

describe("what the first screen carries", () => {
  const imports = (path: string, seen: Set<string>): Set<string> => {
    if (seen.has(path)) return seen;
    seen.add(path);
    const statements = readFileSync(path, "utf8").matchAll(/^(?:import|export)(?! type)[^;]*? from "([^"]+)"/gm);
    for (const [, target = ""] of statements) {
      if (target.startsWith(".")) imports(`${resolve(dirname(path), target)}.ts`, seen);
      else seen.add(target);
    }
    return seen;
  };
  const source = (name: string): string => fileURLToPath(new URL(`../../src/exchange/${name}`, import.meta.url));

  it("opening a file does not carry the parsers of YAML and XML until they are needed", () => {
    expect([...imports(source("open-file.ts"), new Set())].filter((each) => !each.startsWith("/"))).toEqual(["valibot"]);
    expect(imports(source("yaml/read-yaml-bundle.ts"), new Set()).has("yaml")).toBe(true);
    expect(imports(source("gexf/read-gexf.ts"), new Set()).has("saxes")).toBe(true);
  });
});
