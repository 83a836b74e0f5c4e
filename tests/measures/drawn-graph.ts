/** Small simple graphs at random, and what the measures say of them by the plainest way: taking things away and looking. */
import * as fc from "fast-check";
import { UndirectedGraph } from "graphology";

/** Up to nine nodes, isolates and several components among them; nodes and edges in any order; each edge with its `weight`. */
export const drawnGraph = (maxNodes = 9): fc.Arbitrary<UndirectedGraph> => fc.integer({ min: 1, max: maxNodes }).chain((order) => {
  const nodes = Array.from({ length: order }, (_, index) => String.fromCodePoint(97 + index));
  const pairs = nodes.flatMap((a, index) => nodes.slice(index + 1).map((b): [string, string] => [a, b]));
  return fc.record({
    nodes: fc.shuffledSubarray(nodes, { minLength: order }),
    edges: fc.shuffledSubarray(pairs),
    weights: fc.array(fc.integer({ min: 1, max: 90 }).map((tenths) => tenths / 10), { minLength: pairs.length, maxLength: pairs.length }),
  }).map((drawn) => {
    const graph = new UndirectedGraph();
    for (const node of drawn.nodes) graph.addNode(node);
    drawn.edges.forEach(([a, b], index) => { graph.addEdge(a, b, { weight: drawn.weights[index] ?? 1 }); });
    return graph;
  });
});

export const withoutNodes = (graph: UndirectedGraph, nodes: readonly string[]): UndirectedGraph => {
  const rest = graph.copy();
  for (const node of nodes) rest.dropNode(node);
  return rest;
};

export const withoutEdge = (graph: UndirectedGraph, a: string, b: string): UndirectedGraph => {
  const rest = graph.copy();
  rest.dropEdge(a, b);
  return rest;
};

/** The same graph under other names, made in another order. */
export const renamed = (graph: UndirectedGraph, nameOf: (node: string) => string): UndirectedGraph => {
  const other = new UndirectedGraph();
  for (const node of graph.nodes().toReversed()) other.addNode(nameOf(node));
  for (const edge of graph.edges().toReversed()) other.addEdge(nameOf(graph.target(edge)), nameOf(graph.source(edge)), graph.getEdgeAttributes(edge));
  return other;
};

/** Whether there is a path, by going everywhere. */
export const isReachable = (graph: UndirectedGraph, from: string, to: string): boolean => {
  const reached = new Set([from]);
  for (const node of reached) for (const other of graph.neighbors(node)) reached.add(other);
  return reached.has(to);
};

/** The number of components, by joining both ends of every edge. */
export const countComponents = (graph: UndirectedGraph): number => {
  const nameOf = new Map(graph.nodes().map((node) => [node, node]));
  for (const edge of graph.edges()) {
    const [kept, given] = graph.extremities(edge).map((node) => nameOf.get(node) ?? "");
    for (const [node, name] of nameOf) if (name === given) nameOf.set(node, kept ?? "");
  }
  return new Set(nameOf.values()).size;
};
