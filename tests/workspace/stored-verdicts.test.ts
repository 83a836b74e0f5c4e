import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examined, receiptFor, sealed, unsealed, type Lying } from "../../src/workspace/stored-verdicts";
import { canonicalJson } from "../../src/model/canonical-json";
import { setAside } from "../../src/workspace/verdict-edits";
import { aDataSet, aVerdict } from "../helpers/builders";
import { runs, seedFor } from "../helpers/seed";

const { id: dataset } = aDataSet();
const stored = ["a", "b", "c"].flatMap((end) => {
  const { gap, edit } = setAside(aVerdict({ gap: `expected-missing:jp:${end}:::new`, review: "2025-03-01", reason: "理由：𠮷野家で会う。" }));
  return edit === undefined ? [] : [sealed(dataset, gap, edit)];
});

/** The value with one bit of its text turned; `undefined` where that is no value any more. */
const flipped = (value: unknown, where: number, bit: number): unknown => {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const at = Math.floor(where * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
};

const lying = (list: readonly { readonly gap: string }[]): Lying => new Map(list.map((each) => [each.gap, each]));
const receipts = lying(stored.map(receiptFor));

describe("a stored edit", () => {
  it("is read as it was written, whatever the order of its fields", () => {
    for (const value of stored) {
      expect(unsealed(value)).toEqual(value);
      expect(unsealed(Object.fromEntries(Object.entries(value).toReversed()))).toEqual(value);
    }
  });
  it("[reliability 9] with any bit turned is told, and the others are there", () => {
    const place = fc.record({ which: fc.nat(2), where: fc.double({ min: 0, max: 0.999, noNaN: true }), bit: fc.nat(7) });
    fc.assert(fc.property(place, ({ which, where, bit }) => {
      const before = stored[which];
      const after = flipped(before, where, bit);
      const values = new Map(stored.map((value, at) => [value.gap, at === which ? after : value]));
      const { edits, damaged } = examined(values, receipts);
      // A turned bit may leave the value as it was (a space in a text that is trimmed is no part of it).
      expect(damaged.length === 1 || canonicalJson(edits.get(before?.gap ?? "")) === canonicalJson(before?.edit)).toBe(true);
      expect([...edits.keys()]).toEqual(expect.arrayContaining(stored.filter((_, at) => at !== which).map(({ gap }) => gap)));
    }), { numRuns: runs(500), seed: seedFor("bits") });
  });
  it.each([undefined, null, 5, "x", [], {}])("%j is none", (value) => { expect(unsealed(value)).toBeUndefined(); });
});

describe("edits against their receipts", () => {
  const [first, ...others] = stored;
  if (first === undefined) throw new Error("nothing stored");

  it("are whole", () => { expect(examined(lying(stored), receipts)).toEqual({ edits: new Map(stored.map(({ gap, edit }) => [gap, edit])), damaged: [] }); });
  it("are missed when they are gone, one or all of them", () => {
    expect(examined(lying(others), receipts).damaged).toEqual([first.gap]);
    expect(examined(new Map(), receipts).damaged).toHaveLength(3);
  });
  it("are told when they are not the last that was written, and shown for want of better", () => {
    const edit = setAside(aVerdict({ gap: first.gap, reason: "Later." })).edit ?? first.edit;
    const later = new Map([...receipts, [first.gap, receiptFor(sealed(dataset, first.gap, edit))]]);
    expect(examined(lying(stored), later)).toMatchObject({ damaged: [first.gap] });
    expect(examined(lying(stored), later).edits.size).toBe(3);
  });
  it("are whole where only a receipt is gone, and told where one is broken", () => {
    expect(examined(lying(stored), new Map()).damaged).toEqual([]);
    expect(examined(lying(stored), new Map([[first.gap, { gap: 5 }]])).damaged).toEqual([first.gap]);
  });
  it("under another key than their own are no edits of that gap", () => {
    expect(examined(new Map([["expected-missing:jp:z:::new", first]]), new Map()).damaged).toEqual(["expected-missing:jp:z:::new"]);
  });
});
