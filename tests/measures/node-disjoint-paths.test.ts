import * as fc from "fast-check";
import { UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { nodeDisjointPaths } from "../../src/measures/node-disjoint-paths";
import { always } from "./always";
import { drawnGraph, isReachable, withoutEdge, withoutNodes } from "./drawn-graph";

const graphWithEnds = drawnGraph(8).filter(({ order }) => order > 1).chain((graph) =>
  fc.shuffledSubarray(graph.nodes(), { minLength: 2, maxLength: 2 }).map(([a = "", b = ""]) => ({ graph, a, b })));

const subsets = <T>([first, ...rest]: readonly T[]): T[][] => (first === undefined ? [[]] : subsets(rest).flatMap((each) => [each, [first, ...each]]));

/** The fewest nodes whose removal separates the two, by trying every choice: as many as there are disjoint paths (Menger). */
const smallestCut = (graph: UndirectedGraph, a: string, b: string): number =>
  subsets(graph.nodes().filter((node) => node !== a && node !== b)).filter((cut) => !isReachable(withoutNodes(graph, cut), a, b))
    .reduce((least, { length }) => Math.min(least, length), Infinity);

describe("node-disjoint paths", () => {
  it("[Menger] are as many as nodes must go to separate the two, and one more by the edge between neighbours", () => {
    always("disjoint paths", graphWithEnds, ({ graph, a, b }) => {
      const expected = graph.hasEdge(a, b) ? 1 + smallestCut(withoutEdge(graph, a, b), a, b) : smallestCut(graph, a, b);
      expect(nodeDisjointPaths(graph, a, b)).toBe(expected);
    });
  });
  it("are never more than either end has neighbours, and as many from the other end", () => {
    always("degrees", graphWithEnds, ({ graph, a, b }) => {
      const count = nodeDisjointPaths(graph, a, b);
      expect(count).toBeLessThanOrEqual(Math.min(graph.degree(a), graph.degree(b)));
      expect(nodeDisjointPaths(graph, b, a)).toBe(count);
    });
  });
  it("none leads from a node to itself", () => {
    always("self", drawnGraph(), (graph) => { for (const node of graph.nodes()) expect(nodeDisjointPaths(graph, node, node)).toBe(0); });
  });
  it.each([
    { name: "one step", from: "a", to: "f", edges: ["ab", "be", "ef", "ac", "ce", "bd", "df"] },
    // The shortest path is a-w-x-y-f. The other comes to y and leaves from w: x, that nobody passes any more, is given back whole.
    { name: "two steps in a row", from: "a", to: "f", edges: ["aw", "wx", "xy", "yf", "wp", "pq", "qr", "rf", "as", "st", "tu", "uy"] },
    { name: "three steps in a row", from: "a", to: "f", edges: ["aw", "wx", "xz", "zy", "yf", "wp", "pq", "qr", "rm", "mf", "as", "st", "tu", "uv", "vy"] },
  ])("where an earlier path is in the way, it gives back $name to make room for one more", ({ from, to, edges }) => {
    const graph = new UndirectedGraph();
    for (const [a = "", b = ""] of edges) {
      graph.mergeNode(a);
      graph.mergeNode(b);
      graph.addEdge(a, b);
    }
    expect([nodeDisjointPaths(graph, from, to), nodeDisjointPaths(graph, to, from)]).toEqual([2, 2]);
  });
  it("a path of 20,000 nodes is one", () => {
    const graph = new UndirectedGraph();
    for (let index = 0; index < 20_000; index++) {
      graph.addNode(index);
      if (index > 0) graph.addEdge(index - 1, index);
    }
    expect(nodeDisjointPaths(graph, "0", "19999")).toBe(1);
  });
});
