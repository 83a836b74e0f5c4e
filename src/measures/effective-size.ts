/** How many of a node's ties are not redundant. */
import type { AbstractGraph } from "graphology-types";
import { tiesOf } from "./ties";

/**
 * Burt's effective size, eᵢ = Σⱼ (1 − Σ_q pᵢ_q mⱼ_q) over the neighbours j, where pᵢ_q is the share of i's strength that is in its tie with q,
 * and mⱼ_q the weight of j's tie with q over that of j's strongest (Structural Holes, 1992, ch. 2). Without weights it is n − 2t/n, for n
 * neighbours with t ties among them (Borgatti, Connections 20, 1997). Numbers as NetworkX 2.8 gives them, but `undefined` for an isolate where
 * NetworkX has NaN. (NetworkX 3.6 with weights divides by the strongest tie of q instead of j's, against its own definition, unless it is
 * given the nodes by name.) `weight` names the attribute of edges; without it all weigh 1. Takes an undirected simple graph (`toSimpleGraph`
 * adds up the weights of a directed one); throws an `InvalidArgumentsGraphError` for any other and for a weight that is not above 0. Cost: the
 * sum of squared degrees.
 */
export const effectiveSize = (graph: AbstractGraph, { weight }: { readonly weight?: string } = {}): ReadonlyMap<string, number | undefined> => {
  const all = tiesOf(graph, "effectiveSize", weight);
  return new Map([...all].map(([node, { strength, weights }]) => {
    if (weights.size === 0) return [node, undefined];
    let redundancy = 0;
    for (const neighbour of weights.keys()) {
      const theirs = all.get(neighbour);
      if (theirs === undefined) continue;
      for (const [other, weightOfTie] of theirs.weights) redundancy += (weights.get(other) ?? 0) / strength * (weightOfTie / theirs.strongest);
    }
    return [node, weights.size - redundancy];
  }));
};
