import { UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { betweenness } from "../../src/measures/betweenness";
import { constraint } from "../../src/measures/constraint";
import { effectiveSize } from "../../src/measures/effective-size";
import { always } from "./always";
import { expectSame } from "./close";
import { drawnGraph, renamed } from "./drawn-graph";

const MEASURES = [
  { name: "constraint", of: (graph: UndirectedGraph) => constraint(graph) },
  { name: "weighted constraint", of: (graph: UndirectedGraph) => constraint(graph, { weight: "weight" }) },
  { name: "effective size", of: (graph: UndirectedGraph) => effectiveSize(graph) },
  { name: "weighted effective size", of: (graph: UndirectedGraph) => effectiveSize(graph, { weight: "weight" }) },
  { name: "betweenness", of: (graph: UndirectedGraph) => betweenness(graph) },
];

/** Turns the order of names round: a becomes z. */
const turn = (node: string): string => String.fromCodePoint(219 - (node.codePointAt(0) ?? 0));

describe.each(MEASURES)("$name", ({ name, of }) => {
  it("is the same under other names", () => {
    always(`${name} renamed`, drawnGraph(), (graph) => {
      expectSame(of(renamed(graph, turn)), Object.fromEntries([...of(graph)].map(([node, value]) => [turn(node), value ?? null])));
    });
  });
  it("[I7] is the same to the last digit in whatever order the graph was made", () => {
    always(`${name} in order`, drawnGraph(), (graph) => { expect([...of(renamed(graph, (node) => node))]).toEqual([...of(graph)]); });
  });
});

describe("constraint and effective size", () => {
  it("have no value for an isolate, and for nobody else", () => {
    always("isolates", drawnGraph(), (graph) => {
      const isolates = graph.filterNodes((node) => graph.degree(node) === 0).toSorted();
      for (const values of [constraint(graph), effectiveSize(graph)]) expect([...values].flatMap(([node, value]) => (value === undefined ? [node] : []))).toEqual(isolates);
    });
  });
  it("are the same when all weights are multiplied", () => {
    always("scale", drawnGraph(), (graph) => {
      const larger = graph.copy();
      larger.updateEachEdgeAttributes((_edge, { weight, ...rest }) => ({ ...rest, weight: Number(weight) * 7 }));
      for (const measure of [constraint, effectiveSize]) {
        expectSame(measure(larger, { weight: "weight" }), Object.fromEntries([...measure(graph, { weight: "weight" })].map(([node, value]) => [node, value ?? null])));
      }
    });
  });
  it("effective size without weights is n − 2t/n, for n neighbours with t ties among them", () => {
    always("Borgatti", drawnGraph(), (graph) => {
      expectSame(effectiveSize(graph), Object.fromEntries(graph.nodes().map((node) => {
        const around = graph.neighbors(node);
        const ties = graph.filterEdges((_edge, _attributes, a, b) => around.includes(a) && around.includes(b)).length;
        return [node, around.length === 0 ? null : around.length - 2 * ties / around.length];
      })));
    });
  });
  it("an edge without the attribute weighs 1", () => {
    const graph = new UndirectedGraph();
    for (const node of "abc") graph.addNode(node);
    graph.addEdge("a", "b");
    graph.addEdge("a", "c", { weight: 3 });
    expect(constraint(graph, { weight: "weight" }).get("a")).toBe(1 / 16 + 9 / 16);
  });
});

describe("betweenness", () => {
  it("adds up to the nodes that lie between, over all pairs", () => {
    always("betweenness", drawnGraph(), (graph) => {
      const total = [...betweenness(graph, { normalized: false }).values()].reduce((sum, each) => sum + each, 0);
      const between = graph.nodes().map((start) => {
        const distance = new Map([[start, 0]]);
        for (const [node, steps] of distance) for (const other of graph.neighbors(node)) if (!distance.has(other)) distance.set(other, steps + 1);
        return [...distance.values()].reduce((sum, steps) => sum + Math.max(0, steps - 1), 0);
      });
      expect(total).toBeCloseTo(between.reduce((sum, each) => sum + each, 0) / 2, 9);
    });
  });
});
