/** How likely two nodes would meet if only their numbers of neighbours mattered. */
import type { AbstractGraph } from "graphology-types";
import { assertPair } from "./shared-neighbours";

/** k(a) · k(b), where k is the degree (Barabási et al., Physica A 311, 2002). Input and errors as of `sharedNeighbours`. Cost: constant. */
export const preferentialAttachment = (graph: AbstractGraph, a: string, b: string): number => {
  assertPair(graph, a, b, "preferentialAttachment");
  return graph.degree(a) * graph.degree(b);
};
