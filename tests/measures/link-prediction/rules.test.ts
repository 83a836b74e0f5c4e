/** What every prediction of a link must keep to, whatever the graph; and what is refused. */
import * as fc from "fast-check";
import { DirectedGraph, InvalidArgumentsGraphError, MultiUndirectedGraph, NotFoundGraphError, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { describe, expect, it } from "vitest";
import { adamicAdar } from "../../../src/measures/link-prediction/adamic-adar";
import { commonNeighbours } from "../../../src/measures/link-prediction/common-neighbours";
import { pairsAtDistanceTwo } from "../../../src/measures/link-prediction/pairs-at-distance-two";
import { preferentialAttachment } from "../../../src/measures/link-prediction/preferential-attachment";
import { resourceAllocation } from "../../../src/measures/link-prediction/resource-allocation";
import { sharedNeighbours } from "../../../src/measures/link-prediction/shared-neighbours";
import { always } from "../always";
import { drawnGraph, renamed, withoutNodes } from "../drawn-graph";

type Prediction = (graph: AbstractGraph, a: string, b: string) => number;
const OF_SHARED: readonly { readonly name: string; readonly of: Prediction }[] = [
  { name: "commonNeighbours", of: commonNeighbours }, { name: "adamicAdar", of: adamicAdar }, { name: "resourceAllocation", of: resourceAllocation },
];
const ALL = [...OF_SHARED, { name: "preferentialAttachment", of: preferentialAttachment }];

const pairsOf = (graph: AbstractGraph): [string, string][] => graph.nodes().flatMap((a, index) => graph.nodes().slice(index + 1).map((b): [string, string] => [a, b]));

describe.each(ALL)("$name", ({ name, of }) => {
  it("is the same from either end, to the last bit", () => {
    always(`${name}: symmetry`, drawnGraph(), (graph) => { for (const [a, b] of pairsOf(graph)) expect(of(graph, a, b)).toBe(of(graph, b, a)); });
  });
  it("[I7] does not depend on names and order, but for the last digit", () => {
    const nameOf = (node: string): string => `z${(node.codePointAt(0) ?? 0) * 7919 % 101}`;
    always(`${name}: names`, drawnGraph(), (graph) => {
      const other = renamed(graph, nameOf);
      for (const [a, b] of pairsOf(graph)) expect(of(other, nameOf(a), nameOf(b))).toBeCloseTo(of(graph, a, b), 12);
    });
  });
  it("refuses what is no simple graph, unknown nodes and a node with itself", () => {
    const graph = new UndirectedGraph();
    for (const node of "ab") graph.addNode(node);
    expect(() => of(graph, "a", "nobody")).toThrow(NotFoundGraphError);
    expect(() => of(graph, "a", "a")).toThrow(/no pair with itself/);
    const directed = new DirectedGraph();
    directed.mergeEdge("a", "b");
    const parallel = new MultiUndirectedGraph();
    for (const key of ["first", "second"]) parallel.mergeEdgeWithKey(key, "a", "b");
    for (const other of [directed, parallel]) expect(() => of(other, "a", "b")).toThrow(InvalidArgumentsGraphError);
  });
});

describe.each(OF_SHARED)("$name", ({ name, of }) => {
  it("is 0 exactly where nobody is shared", () => {
    always(`${name}: zero`, drawnGraph(), (graph) => {
      for (const [a, b] of pairsOf(graph)) expect(of(graph, a, b) === 0).toBe(!graph.someNeighbor(a, (node) => graph.areNeighbors(node, b)));
    });
  });
  it("does not ask whether the two are neighbours", () => {
    always(`${name}: own edge`, drawnGraph(), (graph) => {
      for (const [a, b] of pairsOf(graph).filter((pair) => graph.areNeighbors(...pair))) {
        const without = graph.copy();
        without.dropEdge(a, b);
        expect(of(without, a, b)).toBe(of(graph, a, b));
      }
    });
  });
  it("is 0 when those who are shared are gone", () => {
    always(`${name}: removal`, drawnGraph(), (graph) => {
      for (const [a, b] of pairsOf(graph)) expect(of(withoutNodes(graph, sharedNeighbours(graph, a, b)), a, b)).toBe(0);
    });
  });
});

describe("pairs at distance two", () => {
  it("are those who share somebody and are not neighbours, each once, in order", () => {
    always("distance two", drawnGraph(), (graph) => {
      const expected = pairsOf(graph).map((pair) => pair.toSorted()).filter(([a = "", b = ""]) => !graph.areNeighbors(a, b) && sharedNeighbours(graph, a, b).length > 0);
      expect(pairsAtDistanceTwo(graph)).toEqual(expected.toSorted((one, other) => (one.join() < other.join() ? -1 : 1)));
    });
  });
  it("leave out who shares only somebody wider than the limit", () => {
    always("widest", fc.tuple(drawnGraph(), fc.nat({ max: 6 })), ([graph, widest]) => {
      expect(pairsAtDistanceTwo(graph, widest)).toEqual(pairsAtDistanceTwo(graph)
        .filter(([a, b]) => sharedNeighbours(graph, a, b).some((node) => graph.degree(node) <= widest)));
    });
  });
});
