import { describe, expect, it } from "vitest";
import { distanceWeightedFragmentation } from "../../src/measures/distance-weighted-fragmentation";
import { fragmentation } from "../../src/measures/fragmentation";
import { always } from "./always";
import { countComponents, drawnGraph, isReachable, renamed, withoutEdge } from "./drawn-graph";

const severalNodes = drawnGraph().filter(({ order }) => order > 1);

describe("fragmentation", () => {
  it("[F] is the share of pairs that no path joins", () => {
    always("fragmentation", severalNodes, (graph) => {
      const nodes = graph.nodes();
      const apart = nodes.flatMap((a) => nodes.filter((b) => !isReachable(graph, a, b))).length;
      expect(fragmentation(graph)).toBeCloseTo(apart / (graph.order * (graph.order - 1)), 12);
    });
  });
  it("[F] is between 0 and 1: 0 exactly for one piece, 1 exactly without any edge", () => {
    always("bounds", severalNodes, (graph) => {
      const share = fragmentation(graph) ?? NaN;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect([share === 0, share === 1]).toEqual([countComponents(graph) === 1, graph.size === 0]);
    });
  });
  it("[DF] is not below it, and not above 1: 0 exactly where all are tied, equal to it where each piece is complete", () => {
    always("distance", severalNodes, (graph) => {
      const weighted = distanceWeightedFragmentation(graph) ?? NaN;
      expect(weighted).toBeGreaterThanOrEqual((fragmentation(graph) ?? NaN) - 1e-12);
      expect(weighted).toBeLessThanOrEqual(1);
      expect(weighted === 0).toBe(graph.size === graph.order * (graph.order - 1) / 2);
    });
  });
  it("[DF] grows with every edge that is taken away", () => {
    always("edge taken away", severalNodes.filter(({ size }) => size > 0), (graph) => {
      for (const edge of graph.edges()) {
        const [a, b] = graph.extremities(edge);
        expect(distanceWeightedFragmentation(withoutEdge(graph, a, b))).toBeGreaterThan(distanceWeightedFragmentation(graph) ?? NaN);
      }
    });
  });
  it("[I7] both are the same to the last digit under other names and in another order", () => {
    always("names", drawnGraph(), (graph) => {
      const other = renamed(graph, (node) => `x${node}`);
      expect([fragmentation(other), distanceWeightedFragmentation(other)]).toEqual([fragmentation(graph), distanceWeightedFragmentation(graph)]);
    });
  });
});
