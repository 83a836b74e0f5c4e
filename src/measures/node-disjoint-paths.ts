/** How many ways between two nodes share nobody but them. */
import type { AbstractGraph } from "graphology-types";
import { countDisjointPaths } from "./disjoint-paths";
import { assertNode, assertSimple } from "./simple-input";

/**
 * The number of node-disjoint paths from a to b (Menger, Fund. Math. 10, 1927), as many as NetworkX's `node_disjoint_paths` yields and as its
 * `local_node_connectivity` says. The edge between neighbours counts as one path, so it is the number of nodes to remove only for nodes that
 * are not neighbours. 0: no path, or a is b. Takes an undirected simple graph; throws an `InvalidArgumentsGraphError` for any other and a
 * `NotFoundGraphError` for a node that it lacks. Cost: (paths + 1) × (nodes + edges). `gaps/routes/independent-routes.ts` asks the same of
 * seats instead of nodes, where not everybody may be passed; the costs of steps matter to neither.
 */
export const nodeDisjointPaths = (graph: AbstractGraph, a: string, b: string): number => {
  assertSimple(graph, "nodeDisjointPaths");
  for (const node of [a, b]) assertNode(graph, node, "nodeDisjointPaths");
  return countDisjointPaths({ stepsFrom: (node) => graph.neighbors(node), isPassable: () => true }, a, b);
};
