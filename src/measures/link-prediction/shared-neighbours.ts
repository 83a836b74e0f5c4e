/** Who is a neighbour of both. */
import { InvalidArgumentsGraphError } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { assertNode, assertSimple } from "../simple-input";

/** Throws as the measures of a pair do: an `InvalidArgumentsGraphError` for a graph that is not simple and for a node with itself, a `NotFoundGraphError` for an unknown one. */
export const assertPair = (graph: AbstractGraph, a: string, b: string, measure: string): void => {
  assertSimple(graph, measure);
  assertNode(graph, a, measure);
  assertNode(graph, b, measure);
  if (a === b) throw new InvalidArgumentsGraphError(`measures/${measure}: "${a}" is no pair with itself`);
};

/**
 * The neighbours that the two nodes share, sorted; whether they are neighbours themselves does not matter. Takes an undirected simple graph; throws as
 * `assertPair`. Cost: the lesser of both degrees.
 */
export const sharedNeighbours = (graph: AbstractGraph, a: string, b: string): string[] => {
  assertPair(graph, a, b, "sharedNeighbours");
  const [few, many] = graph.degree(a) <= graph.degree(b) ? [a, b] : [b, a];
  return graph.filterNeighbors(few, (node) => graph.areNeighbors(many, node)).toSorted();
};
