/** How much of what one node hands to its neighbours, and they hand on, would reach the other. */
import type { AbstractGraph } from "graphology-types";
import { sharedNeighbours } from "./shared-neighbours";

/**
 * Σ 1 / k(z) over the shared neighbours z, where k is the degree (Zhou, Lü and Zhang, "Predicting missing links via local information", Eur. Phys. J. B 71, 2009).
 * Added up in the order of keys. Input, errors and cost as of `sharedNeighbours`.
 */
export const resourceAllocation = (graph: AbstractGraph, a: string, b: string): number =>
  sharedNeighbours(graph, a, b).reduce((sum, node) => sum + 1 / graph.degree(node), 0);
