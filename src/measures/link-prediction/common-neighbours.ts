/** How many neighbours two nodes share. */
import type { AbstractGraph } from "graphology-types";
import { sharedNeighbours } from "./shared-neighbours";

/** |Γ(a) ∩ Γ(b)|, the plainest prediction of a link (Newman, Phys. Rev. E 64, 2001). Input, errors and cost as of `sharedNeighbours`. */
export const commonNeighbours = (graph: AbstractGraph, a: string, b: string): number => sharedNeighbours(graph, a, b).length;
