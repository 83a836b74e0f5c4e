/** A graph that a measure does not mean is refused, not measured as another. */
import Graph, { DirectedGraph, InvalidArgumentsGraphError, MultiUndirectedGraph, NotFoundGraphError, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { describe, expect, it } from "vitest";
import { articulationPoints } from "../../src/measures/articulation-points";
import { betweenness } from "../../src/measures/betweenness";
import { bridges } from "../../src/measures/bridges";
import { connectedComponents } from "../../src/measures/connected-components";
import { constraint } from "../../src/measures/constraint";
import { distanceWeightedFragmentation } from "../../src/measures/distance-weighted-fragmentation";
import { effectiveSize } from "../../src/measures/effective-size";
import { fragmentation } from "../../src/measures/fragmentation";
import { nodeDisjointPaths } from "../../src/measures/node-disjoint-paths";
import { toSimpleGraph } from "../../src/measures/to-simple-graph";

const MEASURES: readonly { readonly name: string; readonly of: (graph: AbstractGraph) => unknown }[] = [
  { name: "articulationPoints", of: articulationPoints }, { name: "bridges", of: bridges }, { name: "connectedComponents", of: connectedComponents },
  { name: "nodeDisjointPaths", of: (graph) => nodeDisjointPaths(graph, "a", "b") }, { name: "betweenness", of: betweenness },
  { name: "constraint", of: constraint }, { name: "effectiveSize", of: effectiveSize }, { name: "fragmentation", of: fragmentation },
  { name: "distanceWeightedFragmentation", of: distanceWeightedFragmentation },
];

const filled = <G extends AbstractGraph>(graph: G, edges: readonly string[]): G => {
  for (const node of "abc") graph.addNode(node);
  for (const [a = "", b = ""] of edges) graph.addEdge(a, b);
  return graph;
};

describe.each(MEASURES)("$name", ({ of }) => {
  it("refuses directed edges, those of a mixed graph too", () => {
    for (const graph of [filled(new DirectedGraph(), ["ab"]), filled(new Graph(), ["ab"])]) {
      expect(() => of(graph)).toThrow(InvalidArgumentsGraphError);
      expect(() => of(graph)).toThrow(/directed edges; see toSimpleGraph/);
    }
  });
  it("refuses self-loops", () => {
    expect(() => of(filled(new UndirectedGraph(), ["ab", "cc"]))).toThrow(InvalidArgumentsGraphError);
    expect(() => of(filled(new UndirectedGraph(), ["ab", "cc"]))).toThrow(/self-loops/);
  });
  it("refuses parallel edges", () => {
    expect(() => of(filled(new MultiUndirectedGraph(), ["ab", "ba"]))).toThrow(InvalidArgumentsGraphError);
    expect(() => of(filled(new MultiUndirectedGraph(), ["ab", "ba"]))).toThrow(/parallel edges/);
  });
  it("takes a graph that might have had them and has none, and reads it as the simple graph that it is", () => {
    const mixed = new Graph({ multi: true });
    for (const node of "abc") mixed.addNode(node);
    mixed.addUndirectedEdge("a", "b");
    mixed.addUndirectedEdge("b", "c");
    expect(of(mixed)).toEqual(of(filled(new UndirectedGraph(), ["ab", "bc"])));
    expect(of(toSimpleGraph(filled(new DirectedGraph(), ["ab", "ba", "cb", "cc"])))).toEqual(of(mixed));
  });
});

describe("nodes and weights", () => {
  it("a node that is not in the graph is named", () => {
    const graph = filled(new UndirectedGraph(), ["ab"]);
    expect(() => nodeDisjointPaths(graph, "a", "nobody")).toThrow(NotFoundGraphError);
    expect(() => nodeDisjointPaths(graph, "nobody", "a")).toThrow(/no node "nobody"/);
  });
  it.each([0, -1, NaN, Infinity, "3", null])("a weight of %o is refused", (weight) => {
    const graph = new UndirectedGraph();
    for (const node of "ab") graph.addNode(node);
    graph.addEdge("a", "b", { weight });
    for (const measure of [() => constraint(graph, { weight: "weight" }), () => effectiveSize(graph, { weight: "weight" }), () => toSimpleGraph(graph, "weight")]) {
      expect(measure).toThrow(InvalidArgumentsGraphError);
      expect(measure).toThrow(/weight "weight" of an edge/);
    }
    expect(constraint(graph).get("a")).toBe(1);
  });
  it("more shortest paths than a number holds are refused, not given as NaN", () => {
    const graph = new UndirectedGraph();
    graph.addNode("0");
    for (let index = 0; index < 1100; index++) {
      for (const node of [`${index}a`, `${index}b`, `${index + 1}`]) graph.addNode(node);
      for (const side of "ab") {
        graph.addEdge(`${index}`, `${index}${side}`);
        graph.addEdge(`${index}${side}`, `${index + 1}`);
      }
    }
    expect(() => betweenness(graph)).toThrow(InvalidArgumentsGraphError);
  });
});
