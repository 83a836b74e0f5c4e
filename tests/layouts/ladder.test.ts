import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesOverlap } from "../../src/layouts/geometry";
import { ladder } from "../../src/layouts/ladder";
import { ladderColumns } from "../../src/layouts/ladder-columns";
import type { LadderItem } from "../../src/layouts/ladder-item";
import { LEVELS } from "../../src/model/vocabulary";
import { runs, seedFor } from "../helpers/seed";

const anItem = (part: Partial<LadderItem> & { readonly key: string }): LadderItem => ({
  column: "left", level: "leader", row: "head", labelWidth: 90, labelHeight: 28, ...part,
});

const widest = (items: readonly LadderItem[], column: LadderItem["column"]): number =>
  Math.max(0, ...items.filter((item) => item.column === column).map((item) => item.labelWidth));

const columnsFor = (items: readonly LadderItem[], width: number): ReturnType<typeof ladderColumns> => ladderColumns(width, {
  left: widest(items, "left"), right: widest(items, "right"),
  third: items.some(({ column }) => column === "third") ? widest(items, "third") : undefined,
});

/** Labels are wrapped to the columns before they are laid out. */
function laidOut(items: readonly LadderItem[], stage: { readonly width: number; readonly height: number }): ReturnType<typeof ladder> {
  const columns = columnsFor(items, stage.width);
  const fitted = items.map((item) => ({ ...item, labelWidth: Math.min(item.labelWidth, columns[item.column]?.labelWidth ?? 0) }));
  return ladder(fitted, columns, stage);
}

const items = fc.uniqueArray(fc.record({
  key: fc.string({ minLength: 1, maxLength: 6 }),
  column: fc.constantFrom("left" as const, "right" as const, "third" as const),
  level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
  row: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  labelWidth: fc.integer({ min: 10, max: 300 }),
  labelHeight: fc.constantFrom(16, 29, 45),
  order: fc.constantFrom(0, 1),
}), { selector: ({ key }) => key, maxLength: 60 });
const stages = fc.constantFrom({ width: 840, height: 700 }, { width: 560, height: 640 }, { width: 520, height: 500 }, { width: 1400, height: 1200 });

describe("ladder", () => {
  it("sets counterparts face to face on one horizontal row", () => {
    const { positions } = laidOut([
      anItem({ key: "pm" }), anItem({ key: "president", column: "right" }), anItem({ key: "foreign", row: "foreign" }),
    ], { width: 840, height: 700 });
    expect(positions.get("pm")?.y).toBe(positions.get("president")?.y);
    expect(positions.get("foreign")?.y).not.toBe(positions.get("pm")?.y);
    expect(positions.get("pm")?.x).toBeLessThan(positions.get("president")?.x ?? 0);
  });

  it("has a band for each level in use, the unranked last, and none for others", () => {
    const { bands } = laidOut([
      anItem({ key: "u", level: undefined, column: "third" }), anItem({ key: "w", level: "working" }), anItem({ key: "l" }),
    ], { width: 840, height: 700 });
    expect(bands.map(({ level }) => level)).toEqual(["leader", "working", "unranked"]);
  });

  it("fills the stage when there is room", () => {
    const { height, bands } = laidOut([anItem({ key: "a" }), anItem({ key: "b", level: "working" })], { width: 840, height: 700 });
    const last = bands.at(-1);
    expect(height).toBe(700);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeGreaterThan(690);
  });

  it("grows taller than the stage instead of shrinking", () => {
    const many = Array.from({ length: 60 }, (_, index) => anItem({ key: `k${index}`, row: `r${index}`, level: "working" }));
    expect(laidOut(many, { width: 560, height: 640 }).height).toBeGreaterThan(640);
  });

  it("stands an office between the two teams that it faces, the incoming above", () => {
    const { positions } = laidOut([
      anItem({ key: "pm" }), anItem({ key: "a-outgoing", column: "right", order: 1 }), anItem({ key: "z-incoming", column: "right", order: 0 }),
    ], { width: 840, height: 700 });
    const [incoming, office, outgoing] = ["z-incoming", "pm", "a-outgoing"].map((key) => positions.get(key)?.y ?? Number.NaN);
    expect(incoming).toBeLessThan(office ?? Number.NaN);
    expect(office).toBeLessThan(outgoing ?? Number.NaN);
  });

  it("is empty, not broken, without items", () => {
    expect(ladder([], ladderColumns(840, { left: 0, right: 0, third: undefined }), { width: 840, height: 700 }).bands).toEqual([]);
  });

  it("no two labels overlap, and none is out of bounds", () => {
    fc.assert(fc.property(items, stages, (all, stage) => {
    const { labelBoxes, width, height } = laidOut(all, stage);
    const boxes = [...labelBoxes.values()];
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
    }
  }), { numRuns: runs(100), seed: seedFor("no two labels overlap, and none is out of bounds") });
  });

  it("every item has its place in its own band", () => {
    fc.assert(fc.property(items, stages, (all, stage) => {
    const { positions, bands } = laidOut(all, stage);
    for (const item of all) {
      const band = bands.find(({ level }) => level === (item.level ?? "unranked"));
      const at = positions.get(item.key);
      expect(band).toBeDefined();
      expect(at?.y).toBeGreaterThanOrEqual(band?.y ?? Number.POSITIVE_INFINITY);
      expect(at?.y).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0));
    }
  }), { numRuns: runs(100), seed: seedFor("every item has its place in its own band") });
  });

  it("[I7] the order of the input does not matter", () => {
    fc.assert(fc.property(items, stages, fc.infiniteStream(fc.nat()), (all, stage, numbers) => {
    const shuffled = all.map((item) => ({ item, at: numbers.next().value ?? 0 })).toSorted((a, b) => a.at - b.at).map(({ item }) => item);
    const sorted = (map: ReadonlyMap<string, unknown>): unknown => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(laidOut(shuffled, stage).positions)).toEqual(sorted(laidOut(all, stage).positions));
  }), { numRuns: runs(100), seed: seedFor("[I7] the order of the input does not matter") });
  });
});
