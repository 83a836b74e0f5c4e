import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { force, forceSteps } from "../../src/layouts/force";
import { randomFrom } from "../../src/layouts/random";
import { runs, seedFor } from "../helpers/seed";

const aGraph = (nodes: number, edges: number, seed = 7): { nodes: string[]; edges: { source: string; target: string }[] } => {
  const random = randomFrom(seed);
  const keys = Array.from({ length: nodes }, (_, index) => `n${index}`);
  const pick = (): string => keys[Math.floor(random() * nodes)] ?? "n0";
  return { nodes: keys, edges: Array.from({ length: edges }, () => ({ source: pick(), target: pick() })) };
};

describe("force", () => {
  it("[I7] the same input and seed give the same picture", () => {
    const graph = aGraph(30, 45);
    expect(force({ ...graph, seed: 1 })).toEqual(force({ ...graph, seed: 1 }));
    expect(force({ ...graph, seed: 1 })).not.toEqual(force({ ...graph, seed: 2 }));
  });

  it("[I7] the order of nodes and edges does not matter, nor an edge's direction", () => {
    const graph = aGraph(20, 30);
    const turned = {
      nodes: graph.nodes.toReversed(),
      edges: graph.edges.toReversed().map(({ source, target }) => ({ source: target, target: source })),
    };
    const sorted = (map: Map<string, unknown>): unknown => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(force({ ...turned, seed: 3 }))).toEqual(sorted(force({ ...graph, seed: 3 })));
  });

  it("keeps nodes apart", () => {
    const places = [...force({ ...aGraph(45, 60), seed: 1 }).values()];
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(40);
    }
  });

  it("leaves those with a place where they are and sets newcomers beside their neighbours", () => {
    const fixed = new Map([["a", { x: 0, y: 0 }], ["b", { x: 400, y: 0 }]]);
    const places = force({ nodes: ["a", "b", "c"], edges: [{ source: "c", target: "b" }], seed: 1, fixed });
    expect(places.get("a")).toEqual({ x: 0, y: 0 });
    expect(places.get("b")).toEqual({ x: 400, y: 0 });
    expect(Math.hypot((places.get("c")?.x ?? 0) - 400, places.get("c")?.y ?? 0)).toBeLessThan(150);
  });

  it("tells of its progress up to the end", () => {
    const shares = [...forceSteps({ ...aGraph(10, 12), seed: 1 })];
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it.each([0, 1, 2])("copes with %i nodes", (count) => {
    expect(force({ ...aGraph(count, 0), seed: 1 }).size).toBe(count);
  });

  it("every position is a number", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 0, max: 40 }), fc.integer(), (nodes, edges, seed) => {
      for (const { x, y } of force({ ...aGraph(nodes, edges, seed), seed }).values()) expect(Number.isFinite(x + y)).toBe(true);
    }), { numRuns: runs(20), seed: seedFor("every position is a number") });
  });
});
