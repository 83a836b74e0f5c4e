/** How many neighbours two nodes share, those with few others counting more. */
import type { AbstractGraph } from "graphology-types";
import { sharedNeighbours } from "./shared-neighbours";

/**
 * Σ 1 / ln k(z) over the shared neighbours z, where k is the degree (Adamic and Adar, "Friends and neighbors on the Web", Social Networks 25, 2003). A shared
 * neighbour has at least the two, so no logarithm is 0. Added up in the order of keys: the same to the last bit from either end. Input, errors and cost as of `sharedNeighbours`.
 */
export const adamicAdar = (graph: AbstractGraph, a: string, b: string): number =>
  sharedNeighbours(graph, a, b).reduce((sum, node) => sum + 1 / Math.log(graph.degree(node)), 0);
