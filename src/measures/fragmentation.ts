/** How much of the graph cannot reach the rest. */
import type { AbstractGraph } from "graphology-types";
import { connectedComponents } from "./connected-components";

/**
 * The share of pairs of nodes that no path joins: F = 1 − Σₖ sₖ(sₖ − 1) / n(n − 1) over the sizes s of the components (Borgatti, "Identifying
 * sets of key players in a social network", CMOT 12, 2006; the measure of KPP-NEG once the key players are removed). 0: one piece; 1: no edge.
 * `undefined` for fewer than two nodes, where there is no pair. Takes an undirected simple graph; throws an `InvalidArgumentsGraphError` for
 * any other. Cost: as `connectedComponents`.
 */
export const fragmentation = (graph: AbstractGraph): number | undefined => {
  const components = connectedComponents(graph);
  const pairs = graph.order * (graph.order - 1);
  if (pairs === 0) return undefined;
  return 1 - components.reduce((sum, { length }) => sum + length * (length - 1), 0) / pairs;
};
