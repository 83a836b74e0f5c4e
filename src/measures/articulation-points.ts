/** The nodes whose removal separates others. */
import type { AbstractGraph } from "graphology-types";
import { lowLinks } from "./low-links";

/**
 * The nodes whose removal raises the number of components, sorted (Hopcroft and Tarjan, Algorithm 447, CACM 16, 1973). Takes an undirected
 * simple graph, connected or not; throws an `InvalidArgumentsGraphError` for any other. Cost: linear in nodes and edges, once they are sorted.
 */
export const articulationPoints = (graph: AbstractGraph): string[] => {
  const points = new Set<string>();
  const rootsWithChild = new Set<string>();
  for (const { state: { low, parent } } of lowLinks(graph, "articulationPoints")) {
    if (parent === undefined) continue;
    // A root cuts its subtrees off from each other: one alone does not make it a point.
    const cuts = parent.state.parent === undefined ? rootsWithChild.has(parent.key) : low >= parent.state.order;
    if (cuts) points.add(parent.key);
    if (parent.state.parent === undefined) rootsWithChild.add(parent.key);
  }
  return [...points].toSorted();
};
