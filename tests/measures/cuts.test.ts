import { UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { articulationPoints } from "../../src/measures/articulation-points";
import { bridges } from "../../src/measures/bridges";
import { connectedComponents } from "../../src/measures/connected-components";
import { always } from "./always";
import { countComponents, drawnGraph, renamed, withoutEdge, withoutNodes } from "./drawn-graph";

describe("articulation points", () => {
  it("[articulation] removing one raises the number of components; removing any other node does not", () => {
    always("articulation", drawnGraph(), (graph) => {
      const raises = graph.nodes().filter((node) => countComponents(withoutNodes(graph, [node])) > countComponents(graph));
      expect(articulationPoints(graph)).toEqual(raises.toSorted());
    });
  });
});

describe("bridges", () => {
  it("[bridge] removing one raises the number of components; removing any other edge does not", () => {
    always("bridges", drawnGraph(), (graph) => {
      const raises = graph.mapEdges((_edge, _attributes, a, b) => [a, b].toSorted()).filter(([a = "", b = ""]) => countComponents(withoutEdge(graph, a, b)) > countComponents(graph));
      expect(bridges(graph)).toEqual(raises.toSorted((one, other) => (one.join() < other.join() ? -1 : 1)));
    });
  });
});

describe("components", () => {
  it("are as many as are left when both ends of every edge are joined, and hold each node once", () => {
    always("components", drawnGraph(), (graph) => {
      const components = connectedComponents(graph);
      expect(components.length).toBe(countComponents(graph));
      expect(components.flat().toSorted()).toEqual(graph.nodes().toSorted());
    });
  });
  it("stand largest first, ties by their first node", () => {
    always("order of components", drawnGraph(), (graph) => {
      const components = connectedComponents(graph);
      expect(components).toEqual(components.toSorted((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)));
    });
  });
});

it("[I7] cuts and components do not depend on the order of nodes and edges, nor on which end comes first", () => {
  always("order", drawnGraph(), (graph) => {
    const other = renamed(graph, (node) => node);
    expect([articulationPoints(other), bridges(other), connectedComponents(other)]).toEqual([articulationPoints(graph), bridges(graph), connectedComponents(graph)]);
  });
});

it("a path of 50,000 nodes does not overflow the stack: all but its ends cut it, and so do all its edges", () => {
  const graph = new UndirectedGraph();
  for (let index = 0; index < 50_000; index++) {
    graph.addNode(index);
    if (index > 0) graph.addEdge(index - 1, index);
  }
  expect([articulationPoints(graph).length, bridges(graph).length, connectedComponents(graph).length]).toEqual([49_998, 49_999, 1]);
});
