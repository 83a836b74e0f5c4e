/** [bench] The measures of the benchmark, by hand. */
import { describe, expect, it } from "vitest";
import { auc, interval, precisionAt, type Told } from "./metrics";

/** `+` came, `-` did not; highest score first, one score a word. */
const told = (text: string): Told[] => text.split(" ").flatMap((word, index) => [...word].map((sign) => ({ score: -index, came: sign === "+" })));

describe("[bench] auc", () => {
  it.each([["+ + - -", 1], ["- - + +", 0], ["+ - + -", 3 / 4], ["+-", 1 / 2], ["+- -", 3 / 4], ["++-- -+", (2 * 2 / 2 + 2 + 1 / 2) / 9]] as const)("%s is %d", (text, expected) => {
    expect(auc(told(text))).toBeCloseTo(expected, 12);
    expect(auc(told(text).toReversed())).toBeCloseTo(expected, 12);
  });
  it("is not known where there is nothing to tell apart", () => {
    expect([auc(told("+ +")), auc(told("-")), auc([])]).toEqual([undefined, undefined, undefined]);
  });
});

describe("[bench] precision at k", () => {
  it.each([["+ - +", 1, 1], ["+ - +", 2, 1 / 2], ["+ - +", 3, 2 / 3], ["+ - +", 100, 2 / 3], ["+--", 1, 1 / 3], ["+ +---", 2, (1 + 1 / 4) / 2], ["- ++", 2, 1 / 2]] as const)(
    "%s at %i is %d", (text, k, expected) => {
      expect(precisionAt(told(text), k)).toBeCloseTo(expected, 12);
      expect(precisionAt(told(text).toReversed(), k)).toBeCloseTo(expected, 12);
    },
  );
  it("is not known of nothing", () => { expect(precisionAt([], 10)).toBeUndefined(); });
});

describe("[bench] interval", () => {
  it("by Student's t", () => {
    const found = interval([1, 2, 3, 4, 5]);
    expect(found.mean).toBe(3);
    expect(found.high).toBeCloseTo(3 + 2.776 * Math.sqrt(2.5 / 5), 12);
    expect(found.low).toBeCloseTo(3 - 2.776 * Math.sqrt(2.5 / 5), 12);
  });
  it("joins the table to the formula without a step", () => {
    const reach = (count: number): number => interval(Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 1 : -1))).high * Math.sqrt(count - 1);
    expect(reach(31 + 1)).toBeLessThan(reach(29 + 1) + 0.01);
    expect(reach(200)).toBeCloseTo(1.972, 2);
  });
  it("takes two values at least", () => { expect(() => interval([1])).toThrow(RangeError); });
});
