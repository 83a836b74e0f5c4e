import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isVerdictFile, readVerdicts } from "../../../src/exchange/verdicts/read-verdicts";
import { writeVerdicts } from "../../../src/exchange/verdicts/write-verdicts";
import { writeBundle } from "../../../src/exchange/write-bundle";
import { aDataSet, aBundle, aVerdict } from "../../helpers/builders";
import { arbitraryBundle } from "../../helpers/arbitrary-bundle";
import { runs, seedFor } from "../../helpers/seed";
import { line } from "../problems";

const { id: dataset } = aDataSet();
const TEXT = writeVerdicts({ dataset, verdicts: [aVerdict()] });
const file = (text: string) => ({ name: "f.json", text });
const told = (text: string): string[] => {
  const read = readVerdicts(file(text));
  return read.kind === "refused" ? read.problems.map(line) : ["read"];
};
const without = (field: string): string => JSON.stringify({ ...(JSON.parse(TEXT) as object), [field]: undefined }, null, 2);

describe("a file of verdicts", () => {
  it("is as it is promised", () => {
    expect(JSON.parse(TEXT)).toEqual({ format: "keiro-verdicts", version: 1, dataset: "data-set", verdicts: [{ ...aVerdict() }] });
    expect(Object.keys((JSON.parse(TEXT) as { verdicts: [object] }).verdicts[0])).toEqual(["id", "gap", "kind", "reason", "author", "date", "fingerprint"]);
  });

  it("[reliability 11] loses nothing, and is the same text again", () => {
    fc.assert(fc.property(arbitraryBundle, ({ dataset: { id }, verdicts }) => {
      const text = writeVerdicts({ dataset: id, verdicts });
      const read = readVerdicts(file(text));
      expect(read).toEqual({ kind: "verdicts", content: { dataset: id, verdicts: verdicts.toSorted((a, b) => (a.gap < b.gap ? -1 : 1)) } });
      expect(isVerdictFile(file(text))).toBe(true);
      expect(writeVerdicts({ dataset: id, verdicts: verdicts.toReversed() })).toBe(text);
    }), { numRuns: runs(100), seed: seedFor("verdict file") });
  });

  it("[reliability 7] of a newer version is refused, whatever else is in it", () => {
    expect(told(JSON.stringify({ format: "keiro-verdicts", version: 2, dataset: "x", judgements: {} }))).toEqual(["f.json:1:38 newer-version version"]);
  });

  it.each([
    ["format", "f.json:1:1 missing-field format"], ["version", "f.json:1:1 missing-field version"], ["dataset", "f.json:1:1 missing-field dataset"], ["verdicts", "f.json:1:1 missing-field verdicts"],
  ])("without %s is refused", (field, expected) => { expect(told(without(field))).toEqual([expected]); });

  it.each([
    ['"version": 1', '"version": 0', "f.json:3:14 wrong-type version"], ['"version": 1', '"version": 0.5', "f.json:3:14 wrong-type version"], ['"version": 1', '"version": "1"', "f.json:3:14 wrong-type version"],
    ['"dataset": "data-set"', '"dataset": "-"', "f.json:4:14 id-pattern dataset"], ['"kind": "in-hand"', '"kind": "in hand"', "f.json:9:15 not-one-of verdicts.0.kind"],
    ['"version": 1', '"version": 1, "more": 2', "f.json:3:17 unknown-field more"], ['"kind": "in-hand"', '"kind": "in-hand', "f.json:9:24 syntax(control-character) verdicts.0.kind"],
  ])("with %s as %s is refused with the place", (from, to, expected) => { expect(told(TEXT.replace(from, to))).toEqual([expected]); });

  it("[I5] with several problems tells all of them", () => {
    const text = TEXT.replace('"in-hand"', '"in-hands"').replace('"2024-12-01"', '"2024-12-32"').replace('"data-set"', '""');
    expect(told(text).map((each) => each.split(" ")[1])).toEqual(["id-pattern", "not-one-of", "not-a-date"]);
  });

  it("with two verdicts on one gap is refused", () => {
    expect(told(writeVerdicts({ dataset, verdicts: [aVerdict(), aVerdict({ id: "other" })] })).map((each) => each.slice(each.indexOf(" ") + 1))).toEqual(["duplicate-id verdicts.1.gap"]);
  });

  it("is told from a network, even one that speaks of it", () => {
    expect(isVerdictFile(file(writeBundle(aBundle({ dataset: aDataSet({ name: '"format": "keiro-verdicts"' }) }))))).toBe(false);
  });
});
