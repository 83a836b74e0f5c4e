import { describe, expect, it } from "vitest";
import { contrastRatio } from "../../src/encoding/contrast";
import { THEMES } from "../../src/encoding/theme";

const TEXT = 4.5;
const MARK = 3;

describe.each(Object.values(THEMES))("theme $name", (theme) => {
  const grounds = { ground: theme.ground, band: theme.band, panel: theme.panel };

  describe.each(Object.entries(grounds))("on %s", (_, ground) => {
    it.each(["ink", "muted", "accent", "missing"] as const)("text in %s is legible (WCAG 1.4.3)", (token) => {
      expect(contrastRatio(theme[token], ground)).toBeGreaterThanOrEqual(TEXT);
    });

    it.each(Object.entries(theme.levels))("the level %s stands out (WCAG 1.4.11)", (_level, colour) => {
      expect(contrastRatio(colour, ground)).toBeGreaterThanOrEqual(MARK);
    });

    it.each(Object.entries(theme.stances))("the sign of stance %s is legible", (_stance, colour) => {
      expect(contrastRatio(colour, ground)).toBeGreaterThanOrEqual(TEXT);
    });
  });

  it("a step's number is legible on the accent", () => {
    expect(contrastRatio(theme.accent, theme.band)).toBeGreaterThanOrEqual(TEXT);
  });

  it("[I9] the ramp of the ladder grows ever fainter downward", () => {
    const { leader, ministerial, "security-adviser": adviser, "senior-official": senior, working } = theme.levels;
    const contrasts = [leader, ministerial, adviser, senior, working].map((colour) => contrastRatio(colour, theme.ground));
    expect(contrasts).toEqual(contrasts.toSorted((a, b) => b - a));
  });
});

describe("contrastRatio", () => {
  it("is 21 for black on white and 1 for a colour on itself", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrastRatio("#4a8bd6", "#4a8bd6")).toBe(1);
  });

  it("refuses any other notation", () => {
    expect(() => contrastRatio("red", "#ffffff")).toThrow(RangeError);
  });
});
