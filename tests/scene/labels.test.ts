import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesOverlap } from "../../src/layouts/geometry";
import { placeBadges } from "../../src/scene/labels/badges";
import { placeLabels } from "../../src/scene/labels/place-labels";
import type { LabelRequest } from "../../src/scene/labels/place-labels";
import { runs, seedFor } from "../helpers/seed";

const aRequest = (part: Partial<LabelRequest> & { readonly key: string }): LabelRequest => ({
  mark: { x: 100, y: 100 }, radius: 7, size: { width: 80, height: 28 }, sides: ["right", "left", "below", "above"], priority: 1, ...part,
});
const viewport = { width: 600, height: 400 };

describe("placeLabels", () => {
  it("takes the first side that is free", () => {
    const placed = placeLabels([aRequest({ key: "a", priority: 2 }), aRequest({ key: "b", mark: { x: 130, y: 100 } })], viewport);
    expect(placed.map(({ key, side }) => [key, side])).toEqual([["a", "left"], ["b", "right"]]);
  });

  it("drops the less important of two that have no room", () => {
    const sides = ["right"] as const;
    const placed = placeLabels([aRequest({ key: "a", sides }), aRequest({ key: "b", sides, mark: { x: 100, y: 110 }, priority: 5 })], viewport);
    expect(placed.map(({ key }) => key)).toEqual(["b"]);
  });

  it("always writes what the pointer is on", () => {
    const sides = ["right"] as const;
    const placed = placeLabels([aRequest({ key: "a", sides, forced: true }), aRequest({ key: "b", sides, mark: { x: 120, y: 100 }, priority: 5 })], viewport);
    expect(placed.map(({ key }) => key)).toContain("a");
  });

  it("leaves out what is off the stage", () => {
    expect(placeLabels([aRequest({ key: "a", mark: { x: 5000, y: 0 } })], viewport)).toEqual([]);
  });

  it("is content with as many as were asked for, the most important first", () => {
    const requests = ["a", "b", "c"].map((key, index) => aRequest({ key, mark: { x: 100, y: 60 + index * 100 }, priority: index }));
    expect(placeLabels(requests, viewport, { most: 2 }).map(({ key }) => key)).toEqual(["c", "b"]);
  });

  it("covers nothing that is taken", () => {
    const [placed] = placeLabels([aRequest({ key: "a" })], viewport, { taken: [{ x: 110, y: 90, width: 20, height: 20 }] });
    expect(placed?.side).toBe("left");
  });

  it("no two labels overlap, and no label covers another's mark", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.record({
    key: fc.string({ minLength: 1 }), x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 10, max: 150 }), priority: fc.integer({ min: 0, max: 9 }),
  }), { selector: ({ key }) => key, maxLength: 50 }), (nodes) => {
    const requests = nodes.map(({ key, x, y, width, priority }) => aRequest({ key, mark: { x, y }, size: { width, height: 28 }, priority }));
    const placed = placeLabels(requests, viewport);
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) expect(boxesOverlap(one.box, other.box)).toBe(false);
      const others = requests.filter(({ key }) => key !== one.key);
      for (const { mark } of others) expect(boxesOverlap(one.box, { x: mark.x - 7, y: mark.y - 7, width: 14, height: 14 })).toBe(false);
    }
  }), { numRuns: runs(100), seed: seedFor("no two labels overlap, and no label covers another's mark") });
  });
});

describe("placeBadges", () => {
  const badge = { kind: "missing" as const, count: 1 };
  const request = { source: { x: 0, y: 0 }, target: { x: 200, y: 0 }, bend: 0, badge, colour: "#b8420a" };

  it("stands in the middle of its edge", () => {
    expect(placeBadges([{ ...request, key: "a" }], []).map(({ at }) => at)).toEqual([{ x: 100, y: 0 }]);
  });

  it("moves along its edge where the middle is taken by another badge or a mark", () => {
    const [, second] = placeBadges([{ ...request, key: "a" }, { ...request, key: "b" }], []);
    expect(second?.at.x).not.toBe(100);
    expect(placeBadges([{ ...request, key: "a" }], [{ x: 100, y: 0 }])[0]?.at.x).not.toBe(100);
  });
});
