/** How many of the shortest ways between others lead through a node. */
import { InvalidArgumentsGraphError } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { verticesOf, type Vertex } from "./vertices";

/** About one source at a time, but for `total`. */
interface Passage {
  /** -1: not reached. */
  distance: number;
  /** Shortest paths from the source. */
  paths: number;
  dependency: number;
  total: number;
}

/** The vertices that the source reaches, nearest first, with their counts of shortest paths. None of them may have been reached before. */
const reach = (source: Vertex<Passage>): readonly Vertex<Passage>[] => {
  source.state.distance = 0;
  source.state.paths = 1;
  const reached = [source];
  // Grows while it is walked.
  for (const { neighbours, state } of reached) {
    const next = state.distance + 1;
    for (const other of neighbours) {
      if (other.state.distance === -1) {
        other.state.distance = next;
        reached.push(other);
      }
      if (other.state.distance === next) other.state.paths += state.paths;
    }
  }
  return reached;
};

/**
 * Betweenness centrality (Freeman, Sociometry 40, 1977) by Brandes' algorithm (J. Math. Sociology 25, 2001), every edge of length 1: each pair
 * of others counts once, with the share of its shortest paths that pass the node. `normalized` (the default) divides by the (n − 1)(n − 2)/2
 * pairs; with fewer than three nodes all are 0. Numbers as NetworkX gives them. Takes an undirected simple graph; throws an
 * `InvalidArgumentsGraphError` for any other, and where a pair has more shortest paths than a number can hold (10³⁰⁸). Cost: nodes × edges.
 * Not graphology-metrics 2.4: it counts paths in 32 bits and is wrong from 2³² paths on.
 */
export const betweenness = (graph: AbstractGraph, { normalized = true }: { readonly normalized?: boolean } = {}): ReadonlyMap<string, number> => {
  const vertices = verticesOf<Passage>(graph, "betweenness", () => ({ distance: -1, paths: 0, dependency: 0, total: 0 }));
  for (const source of vertices) {
    const reached = reach(source);
    // Farthest first: each hands on to those before it what depends on it.
    for (const { neighbours, state } of reached.toReversed()) {
      if (state.paths === Infinity) throw new InvalidArgumentsGraphError("measures/betweenness: a pair of nodes has more than 10^308 shortest paths");
      const share = (1 + state.dependency) / state.paths;
      for (const other of neighbours) if (other.state.distance === state.distance - 1) other.state.dependency += other.state.paths * share;
      if (state.distance > 0) state.total += state.dependency;
    }
    for (const { state } of reached) {
      state.distance = -1;
      state.paths = 0;
      state.dependency = 0;
    }
  }
  // Every pair was met from both its ends.
  const scale = normalized ? (graph.order <= 2 ? 0 : 1 / ((graph.order - 1) * (graph.order - 2))) : 1 / 2;
  return new Map(vertices.map(({ key, state }) => [key, state.total * scale]));
};
