/** Routes of three steps: one's neighbours know the other's neighbours. */
import type { UndirectedGraph } from "graphology";

/**
 * Σ 1 / √(k(u) · k(v)) over the edges u–v with u a neighbour of a and v one of b, neither of them a or b (Kovács et al., "Network-based prediction of protein
 * interactions", Nature Communications 10, 2019). The same from either end but for the last digit; callers name the lesser id first. Cost: the degrees of a's neighbours.
 */
export const threeSteps = (graph: UndirectedGraph, a: string, b: string): number => {
  const goals = new Set(graph.filterNeighbors(b, (node) => node !== a));
  let sum = 0;
  graph.forEachNeighbor(a, (u) => {
    if (u === b) return;
    graph.forEachNeighbor(u, (v) => { if (v !== a && goals.has(v)) sum += 1 / Math.sqrt(graph.degree(u) * graph.degree(v)); });
  });
  return sum;
};
