/** The graph as objects that know their neighbours, each with what a measure notes down about it: no look-ups by key in inner loops. */
import type { AbstractGraph } from "graphology-types";
import { assertSimple } from "./simple-input";

export interface Vertex<State> {
  readonly key: string;
  readonly neighbours: readonly Vertex<State>[];
  readonly state: State;
}

/** Sorted by key, and so are neighbours: a walk does not depend on the order of the graph. Throws as `assertSimple` does. Cost: m + n log n. */
export const verticesOf = <State>(graph: AbstractGraph, measure: string, stateOf: (key: string) => State): readonly Vertex<State>[] => {
  assertSimple(graph, measure);
  const neighbours = new Map<string, Vertex<State>[]>();
  const vertices = graph.nodes().toSorted().map((key) => {
    const own: Vertex<State>[] = [];
    neighbours.set(key, own);
    return { key, neighbours: own, state: stateOf(key) };
  });
  // Each makes itself known to its neighbours in the order of keys, so that nobody has to sort them.
  for (const vertex of vertices) graph.forEachNeighbor(vertex.key, (other) => neighbours.get(other)?.push(vertex));
  return vertices;
};
