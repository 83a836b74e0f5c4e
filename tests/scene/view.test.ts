import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestInDirection } from "../../src/scene/keyboard";
import { boxAround, holdInside, viewOfAll } from "../../src/scene/view-bounds";
import { fromCamera, toCamera, toLayout, toViewport } from "../../src/scene/view-transform";
import { runs, seedFor } from "../helpers/seed";

const home = { width: 840, height: 700, centreX: 420, centreY: 350, ratio: 1 };
const views = fc.record({
  width: fc.integer({ min: 100, max: 2000 }), height: fc.integer({ min: 100, max: 2000 }),
  centreX: fc.integer({ min: -3000, max: 3000 }), centreY: fc.integer({ min: -3000, max: 3000 }), ratio: fc.double({ min: 0.2, max: 20, noNaN: true }),
});

describe("view transform", () => {
  it("at home one unit of the layout is one px", () => {
    expect(toViewport(home, { x: 12, y: 34 })).toEqual({ x: 12, y: 34 });
    expect(toCamera(home)).toEqual({ x: 0.5, y: 0.5, ratio: 1 });
  });

  it("the camera and back is the same view", () => {
    fc.assert(fc.property(views, (view) => {
    const back = fromCamera(toCamera(view), view);
    expect(back.centreX).toBeCloseTo(view.centreX, 6);
    expect(back.centreY).toBeCloseTo(view.centreY, 6);
  }), { numRuns: runs(100), seed: seedFor("the camera and back is the same view") });
  });

  it("to the viewport and back is the same point", () => {
    fc.assert(fc.property(views, fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }), (view, x, y) => {
    const back = toLayout(view, toViewport(view, { x, y }));
    expect(back.x).toBeCloseTo(x, 6);
    expect(back.y).toBeCloseTo(y, 6);
  }), { numRuns: runs(100), seed: seedFor("to the viewport and back is the same point") });
  });
});

describe("view bounds", () => {
  it("a ladder taller than the stage pans down to its foot and no further, and never sideways", () => {
    const content = { x: 0, y: 0, width: 840, height: 1000 };
    expect(holdInside({ ...home, centreX: 600, centreY: 5000 }, content)).toMatchObject({ centreX: 420, centreY: 650 });
    expect(holdInside({ ...home, centreY: -5 }, content)).toMatchObject({ centreY: 350 });
  });

  it("shows all of a large network, and a small one no larger than life", () => {
    expect(viewOfAll(home, { x: 0, y: 0, width: 1680, height: 700 }, false).ratio).toBe(2);
    expect(viewOfAll(home, { x: 0, y: 0, width: 100, height: 100 }, true).ratio).toBe(1);
  });

  it("leaves the labels of the outermost marks their room, whatever the zoom", () => {
    const { ratio, width } = viewOfAll(home, { x: 0, y: 0, width: 1680, height: 700 }, true);
    expect((width * ratio - 1680) / 2 / ratio).toBeGreaterThan(100);
  });

  it("has no box around nothing", () => {
    expect(boxAround([], 10, 10)).toBeUndefined();
  });
});

describe("[I8] arrow keys", () => {
  const points = new Map([["a", { x: 0, y: 0 }], ["b", { x: 200, y: 0 }], ["c", { x: 0, y: 40 }], ["d", { x: 190, y: 45 }]]);

  it("lead to the nearest in that direction", () => {
    expect(nearestInDirection("a", points, "right")).toBe("b");
    expect(nearestInDirection("a", points, "down")).toBe("c");
    expect(nearestInDirection("d", points, "left")).toBe("c");
    expect(nearestInDirection("d", points, "up")).toBe("b");
  });

  it("lead nowhere where nothing is", () => {
    expect(nearestInDirection("a", points, "up")).toBeUndefined();
    expect(nearestInDirection("unknown", points, "up")).toBeUndefined();
  });
});
