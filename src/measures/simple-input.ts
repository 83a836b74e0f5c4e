/** What the measures take: an undirected graph without parallel edges and self-loops. Anything else is refused, never read as what it is not. */
import { InvalidArgumentsGraphError, NotFoundGraphError } from "graphology";
import type { AbstractGraph } from "graphology-types";

/** Throws an `InvalidArgumentsGraphError` where an edge is directed, leads back to its node or has a parallel; `toSimpleGraph` helps. Cost: linear. */
export const assertSimple = (graph: AbstractGraph, measure: string): void => {
  const refuse = (what: string): never => {
    throw new InvalidArgumentsGraphError(`measures/${measure}: the graph has ${what}; see toSimpleGraph`);
  };
  if (graph.directedSize > 0) refuse("directed edges");
  if (graph.selfLoopCount > 0) refuse("self-loops");
  if (!graph.multi) return;
  for (const node of graph.nodes()) if (graph.degree(node) !== graph.neighbors(node).length) refuse("parallel edges");
};

/** Throws a `NotFoundGraphError` for a node that the graph does not have. */
export const assertNode = (graph: AbstractGraph, node: string, measure: string): void => {
  if (!graph.hasNode(node)) throw new NotFoundGraphError(`measures/${measure}: no node "${node}" in the graph`);
};
