/** The pairs that a shared neighbour could bring together. */
import type { AbstractGraph } from "graphology-types";
import { verticesOf } from "../vertices";

/**
 * Every two nodes that share a neighbour and are not neighbours, the lesser key first, in order. A neighbour with more than `widest` neighbours of its own (no
 * limit unless told) is not looked through: a pair that shares only such hubs is left out, which keeps the cost at the sum of squared degrees up to `widest`.
 * Takes an undirected simple graph; throws an `InvalidArgumentsGraphError` for any other.
 */
export const pairsAtDistanceTwo = (graph: AbstractGraph, widest = Infinity): [string, string][] =>
  verticesOf(graph, "pairsAtDistanceTwo", () => undefined).flatMap(({ key, neighbours }) => {
    const near = new Set([key, ...neighbours.map((vertex) => vertex.key)]);
    const found = new Set<string>();
    for (const between of neighbours) {
      if (between.neighbours.length > widest) continue;
      for (const other of between.neighbours) if (other.key > key && !near.has(other.key)) found.add(other.key);
    }
    return [...found].toSorted().map((other): [string, string] => [key, other]);
  });
