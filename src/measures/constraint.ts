/** To what degree a node's ties lead back to the same people. */
import type { AbstractGraph } from "graphology-types";
import { tiesOf } from "./ties";

/**
 * Burt's constraint, cᵢ = Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)² over the neighbours j, where pᵢⱼ is the share of i's strength that is in its tie with j
 * (Structural Holes, 1992, ch. 2; "Structural holes and good ideas", AJS 110, 2004). Low: a broker; 1 for a single tie; more in a small
 * closed group. Numbers as NetworkX gives them, but `undefined` for an isolate where NetworkX has NaN. `weight` names the attribute of
 * edges; without it all weigh 1. Takes an undirected simple graph (`toSimpleGraph` adds up the weights of a directed one); throws an
 * `InvalidArgumentsGraphError` for any other and for a weight that is not above 0. Cost: the sum of squared degrees.
 */
export const constraint = (graph: AbstractGraph, { weight }: { readonly weight?: string } = {}): ReadonlyMap<string, number | undefined> => {
  const all = tiesOf(graph, "constraint", weight);
  return new Map([...all].map(([node, { strength, weights }]) => {
    if (weights.size === 0) return [node, undefined];
    const shares = new Map([...weights].map(([other, each]) => [other, each / strength]));
    for (const [between, direct] of weights) {
      const theirs = all.get(between);
      if (theirs === undefined) continue;
      for (const [other, onward] of theirs.weights) {
        const share = shares.get(other);
        if (share !== undefined) shares.set(other, share + direct / strength * (onward / theirs.strength));
      }
    }
    return [node, [...shares.values()].reduce((sum, share) => sum + share ** 2, 0)];
  }));
};
