/** What scripts write from the data and the model is the same as what they would write now. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COLLECTION_NAMES } from "../../src/model/bundle";
import { coveragePage } from "../../scripts/graph-data/coverage-page";
import { readParagraphs } from "../../scripts/graph-data/paragraphs";
import { schemaFiles } from "../../scripts/graph-data/schemas";
import { textsIn, GRAPH_DATA, REFERENCE, referenceBundle, SCHEMAS } from "../helpers/read-data-set";

describe("generated files", () => {
  it("COVERAGE.md is up to date (npm run coverage)", () => {
    const page = readFileSync(new URL("COVERAGE.md", REFERENCE), "utf8");
    expect(page).toBe(coveragePage(referenceBundle(), readParagraphs()));
  });

  const expected = schemaFiles(readFileSync(new URL("README.md", GRAPH_DATA), "utf8"));

  it("there is one schema a file, and no other", () => {
    expect(readdirSync(SCHEMAS).sort()).toEqual(["dataset", ...COLLECTION_NAMES].map((name) => `${name}.schema.json`).sort());
    expect([...expected.keys()].sort()).toEqual(readdirSync(SCHEMAS).sort());
  });

  it.each([...expected])("schema/%s is up to date (npm run schemas)", (name, text) => {
    expect(readFileSync(new URL(name, SCHEMAS), "utf8")).toBe(text);
  });

  it("each file of the data set names its schema in its first line", () => {
    const files = textsIn(REFERENCE, /\.yaml$/);
    // Verdicts are their readers' own: the reference data set comes without any.
    expect(files).toHaveLength(COLLECTION_NAMES.filter((name) => name !== "verdicts").length + 1);
    for (const { name, text } of files) {
      expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=../schema/${name.replace(".yaml", ".schema.json")}`);
    }
  });
});
