import { MultiGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { toSimpleGraph } from "../../src/measures/to-simple-graph";

/** Of both kinds of edge, parallel, with a loop and an isolate, in no order. */
const anything = (): MultiGraph => {
  const graph = new MultiGraph();
  for (const node of ["d", "b", "c", "a"]) graph.addNode(node);
  graph.addDirectedEdge("c", "a", { strength: 2 });
  graph.addUndirectedEdge("a", "b", { strength: 0.5 });
  graph.addDirectedEdge("a", "c", { strength: 3 });
  graph.addUndirectedEdge("b", "a");
  graph.addDirectedEdge("b", "b", { strength: 9 });
  return graph;
};

const tiesOf = (weight?: string) => toSimpleGraph(anything(), weight).mapEdges((_edge, attributes, a, b) => [a, b, attributes.weight]);

describe("the simple graph under another", () => {
  it("has every node, isolates too, and an edge for each pair that is tied, all sorted", () => {
    const simple = toSimpleGraph(anything());
    expect([simple.type, simple.multi, simple.selfLoopCount, simple.nodes()]).toEqual(["undirected", false, 0, ["a", "b", "c", "d"]]);
  });
  it("counts the edges that it merges, or adds up their weights, 1 for one without", () => {
    expect(tiesOf()).toEqual([["a", "b", 2], ["a", "c", 2]]);
    expect(tiesOf("strength")).toEqual([["a", "b", 1.5], ["a", "c", 5]]);
  });
  it("leaves the graph as it was", () => {
    const graph = anything();
    const before = graph.export();
    toSimpleGraph(graph, "strength");
    expect(graph.export()).toEqual(before);
  });
});
