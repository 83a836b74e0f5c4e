/** How strongly each node is tied to whom, as Burt's measures need it. */
import type { AbstractGraph } from "graphology-types";
import { compare } from "./compare";
import { edgeWeight } from "./edge-weight";
import { assertSimple } from "./simple-input";

export interface Ties {
  /** The sum of the weights of all ties. */
  readonly strength: number;
  /** The weight of the strongest tie. */
  readonly strongest: number;
  /** By neighbour, sorted. */
  readonly weights: ReadonlyMap<string, number>;
}

/** By node, sorted. `weight` names the attribute of edges; without it all weigh 1. Throws as `assertSimple` and `edgeWeight` do. Cost: m log m. */
export const tiesOf = (graph: AbstractGraph, measure: string, weight: string | undefined): ReadonlyMap<string, Ties> => {
  assertSimple(graph, measure);
  return new Map(graph.nodes().toSorted().map((node) => {
    const pairs: [string, number][] = [];
    graph.forEachEdge(node, (_edge, attributes, source, target) => { pairs.push([source === node ? target : source, edgeWeight(attributes, weight)]); });
    const weights = new Map(pairs.toSorted(([a], [b]) => compare(a, b)));
    let strength = 0;
    let strongest = 0;
    for (const each of weights.values()) {
      strength += each;
      strongest = Math.max(strongest, each);
    }
    return [node, { strength, strongest, weights }];
  }));
};
