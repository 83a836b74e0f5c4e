import { describe, expect, it } from "vitest";
import { dashPeriod, statusDash } from "../../src/encoding/dash";
import { LEVEL_WIDTHS } from "../../src/encoding/level-width";
import { alignmentSign, channelSign, gapSign, routeSign } from "../../src/encoding/line-sign";
import { lineSvg } from "../../src/encoding/line-svg";
import { markSign } from "../../src/encoding/mark";
import { markSvg, shapePath } from "../../src/encoding/mark-svg";
import { THEMES } from "../../src/encoding/theme";
import { ACTOR_KINDS, LEVELS, STANCES, STATUSES } from "../../src/model/vocabulary";

const theme = THEMES.light;

describe("[I9] every meaning has a second sign", () => {
  it("the higher of two rungs has the wider line", () => {
    const rungs = LEVELS.slice(0, 5).map((level) => LEVEL_WIDTHS[level]);
    expect(rungs).toEqual(rungs.toSorted((a, b) => b - a));
    expect(new Set(rungs).size).toBe(5);
  });

  it.each(LEVELS)("at level %s no two statuses share a dash", (level) => {
    const patterns = STATUSES.map((status) => JSON.stringify(channelSign(theme, level, status, "institutional").dash ?? "solid"));
    expect(new Set(patterns).size).toBe(STATUSES.length);
  });

  it("a personal channel is a double line, an institutional one is not", () => {
    expect(channelSign(theme, "working", "open", "personal").hollow).toBeGreaterThan(0);
    expect(channelSign(theme, "working", "open", "institutional").hollow).toBe(0);
  });

  it("each stance has a sign of its own", () => {
    const signs = STANCES.map((stance) => JSON.stringify(alignmentSign(theme, stance).badge));
    expect(new Set(signs).size).toBe(STANCES.length);
  });

  it("only what is missing has the colour of missing", () => {
    expect(gapSign(theme).colour).toBe(theme.missing);
    const others = [...Object.values(theme.levels), ...Object.values(theme.stances), theme.accent];
    expect(others).not.toContain(theme.missing);
  });

  it("kinds of actors differ in outline or size", () => {
    const outlines = ACTOR_KINDS.map((kind) => `${markSign(kind, "none").shape} ${markSign(kind, "none").radius}`);
    expect(new Set(outlines).size).toBe(ACTOR_KINDS.length);
  });

  it("a vacant post is dashed, a designate is dotted, a held one is solid", () => {
    expect([markSign("office", "vacant"), markSign("office", "designate"), markSign("office", "held")].map(({ filling }) => filling))
      .toEqual(["dashed", "dotted", "solid"]);
  });
});

describe("the legend draws what the canvas draws", () => {
  it("round caps are taken off the dashes, and the period stays the same", () => {
    const sign = channelSign(theme, "working", "planned", "institutional");
    const [stroke] = lineSvg(sign);
    const lengths = (stroke?.dasharray ?? "").split(" ").map(Number);
    const dash = statusDash("planned", sign.width);
    expect(dash).toBeDefined();
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo(dash === undefined ? 0 : dashPeriod(dash), 1);
  });

  it("a double line has two strokes that fill the same width", () => {
    const sign = channelSign(theme, "leader", "open", "personal");
    const strokes = lineSvg(sign);
    expect(strokes).toHaveLength(2);
    const edges = strokes.flatMap(({ offset, width }) => [offset - width / 2, offset + width / 2]);
    expect(Math.max(...edges) - Math.min(...edges)).toBeCloseTo(sign.width);
  });

  it("a route leaves room for the widest channel inside it", () => {
    expect(routeSign(theme, false, 1).hollow).toBeGreaterThanOrEqual(LEVEL_WIDTHS.leader + 2);
  });

  it.each(ACTOR_KINDS)("a %s has a closed outline", (kind) => {
    expect(markSvg(markSign(kind, "none")).path).toMatch(/^M.*Z$/);
  });

  it("a vacant post's outline is dashed", () => {
    expect(markSvg(markSign("office", "vacant")).dasharray).toBeDefined();
    expect(shapePath("square", 2)).toBe("M-2 -2L2 -2L2 2L-2 2Z");
  });
});
