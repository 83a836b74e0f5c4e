import { describe, expect, it } from "vitest";
import { bends } from "../../src/layouts/bends";
import { pointOnCurve } from "../../src/layouts/curve";
import { boxContains } from "../../src/layouts/geometry";

const positions = new Map([["a", { x: 0, y: 0 }], ["b", { x: 300, y: 0 }]]);
const edge = (key: string, source = "a", target = "b"): { key: string; source: string; target: string } => ({ key, source, target });

describe("bends", () => {
  it("spreads a bundle evenly; the middle of an odd one is straight", () => {
    const result = bends([edge("1"), edge("2"), edge("3")], positions, { spread: 12, obstacles: [] });
    expect([...result.values()]).toEqual([-12, 0, 12]);
  });

  it("spreads edges of both directions to different sides", () => {
    const result = bends([edge("1"), edge("2", "b", "a")], positions, { spread: 12, obstacles: [] });
    const middle = (key: string): number => {
      const turned = key === "2";
      const [from, to] = turned ? [{ x: 300, y: 0 }, { x: 0, y: 0 }] : [{ x: 0, y: 0 }, { x: 300, y: 0 }];
      return pointOnCurve(from, to, result.get(key) ?? 0, 0.5).y;
    };
    expect(middle("1")).toBeCloseTo(-middle("2"));
    expect(middle("1")).not.toBeCloseTo(0);
  });

  it("goes around a label in its way", () => {
    const label = { x: 120, y: -10, width: 60, height: 20 };
    const bend = bends([edge("1")], positions, { spread: 12, obstacles: [label] }).get("1") ?? 0;
    expect(bend).not.toBe(0);
    for (let t = 0; t <= 1; t += 0.02) expect(boxContains(label, pointOnCurve({ x: 0, y: 0 }, { x: 300, y: 0 }, bend, t))).toBe(false);
  });

  it("[I7] the order of edges does not matter", () => {
    const edges = [edge("1"), edge("2"), edge("3", "b", "a")];
    const sorted = (map: Map<string, number>): unknown => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(bends(edges.toReversed(), positions, { spread: 9, obstacles: [] }))).toEqual(sorted(bends(edges, positions, { spread: 9, obstacles: [] })));
  });

  it("leaves out what runs straight", () => {
    expect(bends([edge("1")], positions, { spread: 9, obstacles: [] }).size).toBe(0);
  });

  it("leaves out an edge whose end has no place", () => {
    expect(bends([edge("1", "a", "nowhere")], positions, { spread: 9, obstacles: [] }).size).toBe(0);
  });
});
