/** While time is dragged nobody on the ladder moves; at rest the way taken leaves no trace. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesOverlap, type Size } from "../../src/layouts/geometry";
import { holdLadder, type HeldItem, type HeldLadder } from "../../src/layouts/hold-ladder";
import { ladder, type Ladder } from "../../src/layouts/ladder";
import { ladderColumns } from "../../src/layouts/ladder-columns";
import { LEVELS } from "../../src/model/vocabulary";
import { runs, seedFor } from "../helpers/seed";

const anItem = (part: Partial<HeldItem> & { readonly key: string }): HeldItem => {
  const made = { column: "left" as const, level: "leader" as const, row: "head", labelWidth: 90, labelHeight: 28, ...part };
  return { ...made, short: { width: Math.min(made.labelWidth, 80), height: Math.min(made.labelHeight, 15) } };
};

const STAGE: Size = { width: 840, height: 640 };

/** As at rest: labels are no wider than their column. */
const atRest = (items: readonly HeldItem[], stage: Size = STAGE): Ladder => ladder(items, ladderColumns(stage.width, {
  left: 150, right: 150, third: items.some(({ column }) => column === "third") ? 150 : undefined,
}), stage);

const overlapping = ({ labelBoxes }: Ladder): string[] => {
  const boxes = [...labelBoxes];
  return boxes.flatMap(([key, box], at) => boxes.slice(at + 1).flatMap(([other, next]) => (boxesOverlap(box, next) ? [`${key} × ${other}`] : [])));
};

const walk = (steps: readonly (readonly HeldItem[])[]): readonly (Ladder | HeldLadder)[] => {
  const [first = [], ...others] = steps;
  const walked: (Ladder | HeldLadder)[] = [atRest(first)];
  for (const items of others) walked.push(holdLadder(walked.at(-1) ?? atRest([]), items));
  return walked;
};

/** A crowd of whom some are there at each step, under labels that change with their holders. */
const crowds = fc.uniqueArray(fc.record({
  key: fc.stringMatching(/^[a-z]{1,3}$/),
  column: fc.constantFrom("left" as const, "right" as const, "third" as const),
  level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
  row: fc.constantFrom("a", "b", "c", "d"),
  labelWidth: fc.constantFrom(20, 80, 150),
  lines: fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 5, maxLength: 5 }),
}), { selector: ({ key }) => key, maxLength: 40 }).map((all) => Array.from({ length: 5 }, (_, step) => all.flatMap(({ key, column, level, row, labelWidth, lines }) => {
  const [isThere = false, hasDetail = false] = lines[step] ?? [];
  const label = { width: Math.min(labelWidth, 80), height: 15 };
  return isThere ? [{ ...anItem({ key, column, level, row, labelWidth: hasDetail ? labelWidth : label.width, labelHeight: hasDetail ? 28 : 15 }), short: label }] : [];
})));

describe("the ladder, held", () => {
  it("who stays keeps the place, whoever comes and goes", () => {
    fc.assert(fc.property(crowds, (steps) => {
      const walked = walk(steps);
      walked.forEach(({ positions }, at) => {
        expect([...positions.keys()].toSorted()).toEqual((steps[at] ?? []).map(({ key }) => key).toSorted());
        for (const [key, place] of walked[at + 1]?.positions ?? []) if (positions.has(key)) expect(place).toEqual(positions.get(key));
      });
    }), { seed: seedFor("held places"), numRuns: runs(150) });
  });

  it("no two labels overlap", () => {
    fc.assert(fc.property(crowds, (steps) => {
      expect(walk(steps).flatMap(overlapping)).toEqual([]);
    }), { seed: seedFor("held labels"), numRuns: runs(150) });
  });

  it("stands in a band of its level and in its column", () => {
    fc.assert(fc.property(crowds, (steps) => {
      const last = walk(steps).at(-1);
      for (const { key, column, level } of steps.at(-1) ?? []) {
        const at = last?.positions.get(key);
        expect(last?.bands.some((band) => band.level === (level ?? "unranked") && at !== undefined && at.y >= band.y && at.y <= band.y + band.height)).toBe(true);
        if (column !== "third") expect(at?.x).toBe(last?.columns[column].x);
      }
    }), { seed: seedFor("held bands"), numRuns: runs(100) });
  });

  it("[I7] the same steps give the same picture in whatever order the items come; at rest the way taken is forgotten", () => {
    fc.assert(fc.property(crowds, (steps) => {
      expect(walk([steps[0] ?? [], ...steps.slice(1).map((items) => items.toReversed())]).at(-1)?.positions).toEqual(walk(steps).at(-1)?.positions);
      const last = steps.at(-1) ?? [];
      expect(atRest(last.toReversed()).positions).toEqual(atRest(last).positions);
    }), { seed: seedFor("held order"), numRuns: runs(100) });
  });

  const pm = anItem({ key: "pm" });
  const president = anItem({ key: "president", column: "right" });
  const elect = anItem({ key: "elect", column: "right" });

  it("a newcomer stands near its counterpart, where there is room", () => {
    const before = atRest([pm, president]);
    const after = holdLadder(before, [pm, president, elect]);
    const [own, other] = [after.positions.get("elect"), after.positions.get("president")];
    expect(own?.x).toBe(other?.x);
    expect(Math.abs((own?.y ?? 0) - (other?.y ?? 0))).toBeLessThan(60);
    expect(after.height).toBe(before.height);
  });

  it("who comes back finds the old place, which nobody took who had another", () => {
    const before = atRest([pm, president, elect]);
    const gone = holdLadder(before, [pm, elect]);
    const other = holdLadder(gone, [pm, elect, anItem({ key: "other", column: "right" })]);
    expect(other.positions.get("other")).not.toEqual(before.positions.get("president"));
    expect(holdLadder(other, [pm, president, elect]).positions.get("president")).toEqual(before.positions.get("president"));
  });

  it("a label that grows goes without its second line where it would touch another", () => {
    const rows = Array.from({ length: 30 }, (_, index) => anItem({ key: `row-${index}`, row: `row-${index}`, labelHeight: 15 }));
    const before = atRest(rows, { width: 840, height: 300 });
    const grown = rows.map((item) => ({ ...item, labelHeight: 40 }));
    const after = holdLadder(before, grown);
    expect(after.short.size).toBeGreaterThan(0);
    expect(overlapping(after)).toEqual([]);
  });

  it("a level that had no band, and a column that was not there, find room below", () => {
    const before = atRest([pm, president]);
    const after = holdLadder(before, [pm, president, anItem({ key: "envoy", level: "embassy" }), anItem({ key: "quad", column: "third", level: "embassy" })]);
    expect(after.bands.map(({ level }) => level)).toEqual(["leader", "embassy"]);
    expect(after.height).toBeGreaterThan(before.height);
    expect(overlapping(after)).toEqual([]);
  });
});
