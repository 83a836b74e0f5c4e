/** The depth-first walk from which articulation points and bridges are read off. */
import type { AbstractGraph } from "graphology-types";
import { verticesOf, type Vertex } from "./vertices";

export interface LowLink {
  /** When the walk came to the node, from 1 on; 0 before. */
  order: number;
  /** The earliest node that the node's subtree reaches by at most one edge off the tree. */
  low: number;
  parent: Vertex<LowLink> | undefined;
  /** How many neighbours have been looked at. */
  seen: number;
}

/**
 * Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972). Iterative: a path of 20,000 nodes would overflow the
 * stack. Vertices sorted by key; throws as `assertSimple` does. Cost: linear in nodes and edges, once they are sorted.
 */
export const lowLinks = (graph: AbstractGraph, measure: string): readonly Vertex<LowLink>[] => {
  const vertices = verticesOf<LowLink>(graph, measure, () => ({ order: 0, low: 0, parent: undefined, seen: 0 }));
  let count = 0;
  const visit = (vertex: Vertex<LowLink>, parent: Vertex<LowLink> | undefined): Vertex<LowLink> => {
    count++;
    vertex.state.order = count;
    vertex.state.low = count;
    vertex.state.parent = parent;
    return vertex;
  };
  for (const root of vertices) {
    if (root.state.order > 0) continue;
    let here: Vertex<LowLink> | undefined = visit(root, undefined);
    while (here !== undefined) {
      const state: LowLink = here.state;
      const other: Vertex<LowLink> | undefined = here.neighbours[state.seen++];
      if (other === undefined) {
        if (state.parent !== undefined) state.parent.state.low = Math.min(state.parent.state.low, state.low);
        here = state.parent;
      } else if (other.state.order === 0) {
        here = visit(other, here);
      } else if (other !== state.parent) {
        state.low = Math.min(state.low, other.state.order);
      }
    }
  }
  return vertices;
};
