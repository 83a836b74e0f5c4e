import { UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { neighbourhoods } from "../../../src/gaps/likely/neighbourhoods";
import { randomFrom } from "../../../src/layouts/random";
import { resourceAllocation } from "../../../src/measures/link-prediction/resource-allocation";
import { sharedNeighbours } from "../../../src/measures/link-prediction/shared-neighbours";

const SEED = 7;
const NODES = 30;
const DENSITY = 0.3;

describe(`neighbours written down once (seed ${SEED})`, () => {
  it("[likely-missing] are those of the graph, and what is added up over them is the same to the last bit", () => {
    const random = randomFrom(SEED);
    const graph = new UndirectedGraph();
    const nodes = Array.from({ length: NODES }, (_, at) => `n${NODES - at}`);
    for (const node of nodes) graph.addNode(node);
    const pairs = nodes.flatMap((a, at) => nodes.slice(at + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) if (random() < DENSITY) graph.addEdge(a, b);
    const near = neighbourhoods(graph);
    for (const [a, b] of pairs) {
      expect(near.shared(a, b)).toEqual(sharedNeighbours(graph, a, b));
      expect(near.allocation(a, b)).toBe(resourceAllocation(graph, a, b));
      expect(near.areNeighbours(a, b)).toBe(graph.areNeighbors(a, b));
    }
    for (const node of nodes) expect(near.degree(node)).toBe(graph.degree(node));
  });
});
