import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headOf, missingFrom, sealed, unsealed } from "../../src/workspace/stored-verdicts";
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

describe("a stored edit", () => {
  it("is read as it was written, whatever the order of its fields", () => {
    for (const value of stored) {
      expect(unsealed(value)).toEqual({ gap: value.gap, edit: value.edit });
      expect(unsealed(Object.fromEntries(Object.entries(value).toReversed()))).toEqual({ gap: value.gap, edit: value.edit });
    }
  });
  it("[reliability 9] with any bit turned is noticed, or is the same as before", () => {
    const place = fc.record({ which: fc.nat(2), where: fc.double({ min: 0, max: 0.999, noNaN: true }), bit: fc.nat(7) });
    fc.assert(fc.property(place, ({ which, where, bit }) => {
      const before = stored[which];
      const after = flipped(before, where, bit);
      const read = unsealed(after);
      if (read !== undefined) expect(read).toEqual({ gap: before?.gap, edit: before?.edit });
      // Where the key itself changed, the head tells.
      if (JSON.stringify(after) !== JSON.stringify(before)) {
        const isTold = read === undefined || missingFrom(dataset, stored.map((value, at) => (at === which ? after : value)), headOf(dataset, stored)) > 0;
        expect(isTold || JSON.stringify(read) === JSON.stringify({ gap: before?.gap, edit: before?.edit })).toBe(true);
      }
    }), { numRuns: runs(500), seed: seedFor("bits") });
  });
  it.each([undefined, null, 5, "x", [], {}])("%j is none", (value) => { expect(unsealed(value)).toBeUndefined(); });
});

describe("the head", () => {
  it("counts what is gone", () => {
    const head = headOf(dataset, stored);
    expect([stored, stored.slice(1), [], [...stored, ...stored.slice(1)]].map((values) => missingFrom(dataset, values, head))).toEqual([0, 1, 3, 1]);
  });
  it("is not missed where nothing was ever written", () => { expect(missingFrom(dataset, [], undefined)).toBe(0); });
});
