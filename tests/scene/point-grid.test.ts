import { describe, expect, it } from "vitest";
import { randomFrom } from "../../src/layouts/random";
import { PointGrid } from "../../src/scene/labels/point-grid";

describe("a grid of points", () => {
  it("says of every point what a look at all points says, left of and above the origin too", () => {
    const random = randomFrom(7);
    const drawn = () => ({ x: Math.floor(random() * 400) - 200, y: Math.floor(random() * 400) - 200 });
    const points = Array.from({ length: 300 }, drawn);
    const grid = new PointGrid(10);
    for (const point of points) grid.add(point);
    const asked = Array.from({ length: 2_000 }, drawn);
    const plain = asked.map(({ x, y }) => points.some((point) => Math.hypot(point.x - x, point.y - y) <= 10));
    expect(new Set(plain).size).toBe(2);
    expect(asked.map((point) => grid.hasNear(point))).toEqual(plain);
  });
  it("counts what is just at the distance as near, in the next cell too", () => {
    const grid = new PointGrid(10);
    grid.add({ x: 0, y: 0 });
    expect([{ x: 10, y: 0 }, { x: -10, y: 0 }, { x: 10.01, y: 0 }, { x: 8, y: 6 }].map((point) => grid.hasNear(point))).toEqual([true, true, false, true]);
  });
});
