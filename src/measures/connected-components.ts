/** The parts of the graph between which there is no path. */
import type { AbstractGraph } from "graphology-types";
import { verticesOf, type Vertex } from "./vertices";

/**
 * The nodes of each component, sorted, the largest first, ties by their first node; an isolate is a component. Takes an undirected simple
 * graph; throws an `InvalidArgumentsGraphError` for any other. Cost: linear in nodes and edges, once they are sorted.
 */
export const connectedComponents = (graph: AbstractGraph): string[][] => {
  const vertices = verticesOf(graph, "connectedComponents", () => ({ isReached: false }));
  const components = vertices.flatMap((start) => {
    if (start.state.isReached) return [];
    const component: Vertex<{ isReached: boolean }>[] = [];
    const reach = (vertex: Vertex<{ isReached: boolean }>): void => {
      if (vertex.state.isReached) return;
      vertex.state.isReached = true;
      component.push(vertex);
    };
    reach(start);
    // Grows while it is walked.
    for (const { neighbours } of component) neighbours.forEach(reach);
    return [component.map(({ key }) => key).toSorted()];
  });
  // By their first node they are in order already, and sorting is stable.
  return components.toSorted((a, b) => b.length - a.length);
};
