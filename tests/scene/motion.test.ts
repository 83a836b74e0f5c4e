import { expect, it } from "vitest";
import { between } from "../../src/scene/motion";

it("on the way nodes are between where they stood and where they will; newcomers are there already", () => {
  const from = new Map([["a", { x: 0, y: 0 }], ["gone", { x: 5, y: 5 }]]);
  const to = new Map([["a", { x: 10, y: 20 }], ["new", { x: 1, y: 1 }]]);
  expect([...between(from, to, 0)]).toEqual([["a", { x: 0, y: 0 }], ["new", { x: 1, y: 1 }]]);
  expect(between(from, to, 0.5).get("a")).toEqual({ x: 5, y: 10 });
  expect([...between(from, to, 1)]).toEqual([...to]);
});
