/** The simple graph under any other: who is tied to whom, and how strongly. */
import { UndirectedGraph } from "graphology";
import type { AbstractGraph, Attributes } from "graphology-types";
import { compare } from "./compare";
import { edgeWeight } from "./edge-weight";

export type SimpleGraph = UndirectedGraph<Attributes, { weight: number }>;

/**
 * Merges parallel edges and those of both directions, and drops self-loops; every node stays, without its attributes. The `weight` of an edge
 * is the sum of those merged in it: of two directed edges this is Burt's mutual weight. Nodes and edges come sorted, so that what is computed
 * from the graph, to the last digit, does not depend on the order in which it was made. Throws as `edgeWeight` does. Cost: n log n + m log m.
 */
export const toSimpleGraph = (graph: AbstractGraph, weight?: string): SimpleGraph => {
  const simple: SimpleGraph = new UndirectedGraph();
  for (const node of graph.nodes().toSorted()) simple.addNode(node);
  const ties = new Map<string, { readonly a: string; readonly b: string; readonly weights: number[] }>();
  graph.forEachEdge((_edge, attributes, source, target) => {
    if (source === target) return;
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = JSON.stringify([a, b]);
    const merged = ties.get(key);
    if (merged === undefined) ties.set(key, { a, b, weights: [edgeWeight(attributes, weight)] });
    else merged.weights.push(edgeWeight(attributes, weight));
  });
  for (const { a, b, weights } of [...ties.values()].toSorted((x, y) => compare(x.a, y.a) || compare(x.b, y.b))) {
    simple.addUndirectedEdge(a, b, { weight: weights.toSorted((x, y) => x - y).reduce((sum, each) => sum + each, 0) });
  }
  return simple;
};
