/** [goldens] The measures are right to the digit: whole numbers exactly, others to 1e-9. */
import { describe, expect, it } from "vitest";
import { articulationPoints } from "../../src/measures/articulation-points";
import { betweenness } from "../../src/measures/betweenness";
import { bridges } from "../../src/measures/bridges";
import { connectedComponents } from "../../src/measures/connected-components";
import { constraint } from "../../src/measures/constraint";
import { coordinationRequirements } from "../../src/measures/coordination-requirements";
import { distanceWeightedFragmentation } from "../../src/measures/distance-weighted-fragmentation";
import { effectiveSize } from "../../src/measures/effective-size";
import { fragmentation } from "../../src/measures/fragmentation";
import { nodeDisjointPaths } from "../../src/measures/node-disjoint-paths";
import { toSimpleGraph } from "../../src/measures/to-simple-graph";
import { expectClose, expectSame } from "./close";
import { directedGolden, graphOf, requirementGoldens, undirectedGoldens } from "./golden-graph";

it("the goldens are there", () => {
  expect(undirectedGoldens.length).toBe(20);
  expect(undirectedGoldens.flatMap(({ golden }) => golden.bridges).length).toBeGreaterThan(100);
  expect(new Set(undirectedGoldens.flatMap(({ golden }) => golden.disjointPaths.map(([, , count]) => count))).size).toBeGreaterThan(6);
});

describe.each(undirectedGoldens)("[goldens] $name", ({ golden }) => {
  const graph = graphOf(golden);

  it("articulation points", () => { expect(articulationPoints(graph)).toEqual(golden.articulationPoints); });
  it("bridges", () => { expect(bridges(graph)).toEqual(golden.bridges); });
  it("components", () => { expect(connectedComponents(graph)).toEqual(golden.components); });
  it("node-disjoint paths, from either end", () => {
    expect(golden.disjointPaths.map(([a, b]) => [a, b, nodeDisjointPaths(graph, a, b)])).toEqual(golden.disjointPaths);
    expect(golden.disjointPaths.map(([a, b]) => [a, b, nodeDisjointPaths(graph, b, a)])).toEqual(golden.disjointPaths);
  });
  it("betweenness", () => { expectSame(betweenness(graph), golden.betweenness); });
  it("betweenness, counted in pairs", () => { expectSame(betweenness(graph, { normalized: false }), golden.betweennessOfPairs); });
  it("constraint", () => { expectSame(constraint(graph), golden.constraint); });
  it("weighted constraint", () => { expectSame(constraint(graph, { weight: "weight" }), golden.weightedConstraint); });
  it("effective size", () => { expectSame(effectiveSize(graph), golden.effectiveSize); });
  it("weighted effective size", () => { expectSame(effectiveSize(graph, { weight: "weight" }), golden.weightedEffectiveSize); });
  it("fragmentation", () => { expectClose(fragmentation(graph), golden.fragmentation ?? undefined); });
  it("distance-weighted fragmentation", () => { expectClose(distanceWeightedFragmentation(graph), golden.distanceWeightedFragmentation ?? undefined); });
});

describe("[goldens] a directed graph, made simple", () => {
  const graph = graphOf(directedGolden);

  it("constraint and effective size with every edge the same", () => {
    const simple = toSimpleGraph(graph);
    expectSame(constraint(simple, { weight: "weight" }), directedGolden.constraint);
    expectSame(effectiveSize(simple, { weight: "weight" }), directedGolden.effectiveSize);
  });
  it("constraint and effective size with weights", () => {
    const simple = toSimpleGraph(graph, "weight");
    expectSame(constraint(simple, { weight: "weight" }), directedGolden.weightedConstraint);
    expectSame(effectiveSize(simple, { weight: "weight" }), directedGolden.weightedEffectiveSize);
  });
});

describe.each(requirementGoldens)("[goldens] $name", ({ golden }) => {
  it("coordination requirements", () => {
    const found = coordinationRequirements({
      assignments: golden.assignments.map(([worker, task]) => ({ worker, task })), dependencies: golden.dependencies.map(([task, on]) => ({ task, on })),
    });
    expect(found.map(({ worker, on, weight }) => [worker, on, weight])).toEqual(golden.requirements);
  });
});
