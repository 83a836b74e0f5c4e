import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ellipsize, wrapLabel } from "../../src/layouts/wrap-label";
import { runs, seedFor } from "../helpers/seed";

/** Full width 13, half width 7 px: about what the font has. */
const measure = (text: string): number => Array.from(text).reduce((sum, character) => sum + (/[\u0020-\u007e]/.test(character) ? 7 : 13), 0);

describe("wrapLabel", () => {
  it("leaves what fits on one line", () => {
    expect(wrapLabel("外務大臣", 60, measure)).toEqual({ lines: ["外務大臣"], width: 52, truncated: false });
  });

  it("breaks Japanese between words, not inside them", () => {
    const { lines, truncated } = wrapLabel("国家安全保障担当大統領補佐官", 110, measure);
    expect(truncated).toBe(false);
    expect(lines.join("")).toBe("国家安全保障担当大統領補佐官");
    expect(lines).toHaveLength(2);
  });

  it("breaks English at spaces", () => {
    expect(wrapLabel("National Security Advisor", 130, measure).lines).toEqual(["National", "Security Advisor"]);
  });

  it("begins no line with a closing bracket or a long vowel", () => {
    for (let width = 40; width < 160; width += 3) {
      for (const line of wrapLabel("国家安全保障会議（スタッフ）エネルギー", width, measure).lines) expect(line).not.toMatch(/^[）ー、。]/u);
    }
  });

  it("does not tear a surrogate pair", () => {
    expect(ellipsize("𠮷𠮷𠮷𠮷", 40, measure)).toBe("𠮷𠮷…");
    expect(wrapLabel("𠮷野家".repeat(9), 45, measure).lines.join("")).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u);
  });

  it("says when something was left out", () => {
    expect(wrapLabel("非常に長い名前の組織".repeat(4), 80, measure).truncated).toBe(true);
  });

  it("no line is wider than it may be", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
    const { lines } = wrapLabel(text, width, measure);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines.filter((each) => each !== "…")) expect(measure(line)).toBeLessThanOrEqual(Math.max(width, 39));
  }), { numRuns: runs(100), seed: seedFor("no line is wider than it may be") });
  });
});
