/** The neighbours of each node, written down once: a prediction asks for those of a hundred thousand pairs, and a graph is slow to ask. */
import type { UndirectedGraph } from "graphology";

export interface Neighbourhoods {
  /** How many neighbours the node has. */
  readonly degree: (node: string) => number;
  readonly areNeighbours: (a: string, b: string) => boolean;
  /** The neighbours of both, sorted. Cost: the lesser of both degrees. */
  readonly shared: (a: string, b: string) => readonly string[];
  /** Resource allocation: as `measures/link-prediction/resource-allocation` to the last bit. Cost: the lesser of both degrees. */
  readonly allocation: (a: string, b: string) => number;
}

interface Neighbourhood {
  readonly sorted: readonly string[];
  readonly all: ReadonlySet<string>;
}

/** Of a graph that does not change; an unknown node has no neighbours. Cost: channels, and sorting each node's. */
export const neighbourhoods = (graph: UndirectedGraph): Neighbourhoods => {
  const known = new Map(graph.mapNodes((node): [string, Neighbourhood] => {
    const sorted = graph.neighbors(node).toSorted();
    return [node, { sorted, all: new Set(sorted) }];
  }));
  const nobody: Neighbourhood = { sorted: [], all: new Set() };
  const around = (node: string): Neighbourhood => known.get(node) ?? nobody;
  const degree = (node: string): number => around(node).sorted.length;
  const shared = (a: string, b: string): readonly string[] => {
    const [one, other] = [around(a), around(b)];
    const [few, many] = one.sorted.length <= other.sorted.length ? [one, other] : [other, one];
    return few.sorted.filter((node) => many.all.has(node));
  };
  return {
    degree,
    areNeighbours: (a, b) => around(a).all.has(b),
    shared,
    allocation: (a, b) => shared(a, b).reduce((sum, node) => sum + 1 / degree(node), 0),
  };
};
