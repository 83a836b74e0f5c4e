/** The edges whose removal separates their ends. */
import type { AbstractGraph } from "graphology-types";
import { compare } from "./compare";
import { lowLinks } from "./low-links";

/**
 * The edges that lie on no cycle, as pairs of nodes, the lesser key first, sorted (Tarjan, "A note on finding the bridges of a graph", IPL 2,
 * 1974). Takes an undirected simple graph, connected or not; throws an `InvalidArgumentsGraphError` for any other. Cost: as `articulationPoints`.
 */
export const bridges = (graph: AbstractGraph): [string, string][] =>
  lowLinks(graph, "bridges")
    .flatMap(({ key, state: { low, parent } }): [string, string][] => {
      if (parent === undefined || low <= parent.state.order) return [];
      return [key < parent.key ? [key, parent.key] : [parent.key, key]];
    })
    .toSorted(([a, b], [c, d]) => compare(a, c) || compare(b, d));
