/** How far the graph's nodes are from each other, where a pair that no path joins is infinitely far. */
import type { AbstractGraph } from "graphology-types";
import { verticesOf, type Vertex } from "./vertices";

/** How many nodes are at each distance, from 1 on. */
const atDistance = (start: Vertex<{ reachedFrom: string | undefined }>): number[] => {
  const counts: number[] = [];
  start.state.reachedFrom = start.key;
  for (let ring = [start]; ring.length > 0;) {
    const next: typeof ring = [];
    for (const { neighbours } of ring) {
      for (const other of neighbours) {
        if (other.state.reachedFrom === start.key) continue;
        other.state.reachedFrom = start.key;
        next.push(other);
      }
    }
    if (next.length > 0) counts.push(next.length);
    ring = next;
  }
  return counts;
};

/**
 * DF = 1 − 2 Σ_{i>j} 1/dᵢⱼ / n(n − 1), where dᵢⱼ counts the edges of a shortest path and 1/∞ = 0 (Borgatti, "Identifying sets of key players
 * in a social network", CMOT 12, 2006). 0: everybody is tied to everybody; 1: no edge. Never below `fragmentation`. `undefined` for fewer than
 * two nodes. Takes an undirected simple graph; throws an `InvalidArgumentsGraphError` for any other. Cost: nodes × (nodes + edges).
 */
export const distanceWeightedFragmentation = (graph: AbstractGraph): number | undefined => {
  const vertices = verticesOf<{ reachedFrom: string | undefined }>(graph, "distanceWeightedFragmentation", () => ({ reachedFrom: undefined }));
  const pairs = graph.order * (graph.order - 1);
  if (pairs === 0) return undefined;
  // Whole numbers first: the sum of counts is exact, and so the same in any order. Each pair is met from both its ends.
  const totals: number[] = [];
  for (const vertex of vertices) {
    atDistance(vertex).forEach((count, index) => { totals[index] = (totals[index] ?? 0) + count; });
  }
  return 1 - totals.reduce((sum, count, index) => sum + count / (index + 1), 0) / pairs;
};
