/** [goldens] Predictions as NetworkX computes them: whole numbers exactly, others to 1e-9. */
import { describe, expect, it } from "vitest";
import { adamicAdar } from "../../../src/measures/link-prediction/adamic-adar";
import { commonNeighbours } from "../../../src/measures/link-prediction/common-neighbours";
import { pairsAtDistanceTwo } from "../../../src/measures/link-prediction/pairs-at-distance-two";
import { preferentialAttachment } from "../../../src/measures/link-prediction/preferential-attachment";
import { resourceAllocation } from "../../../src/measures/link-prediction/resource-allocation";
import { expectClose } from "../close";
import { goldens } from "./golden-pairs";

it("the goldens are there, and say something", () => {
  expect(goldens.length).toBe(10);
  expect(goldens.filter(({ golden }) => golden.pairs.some(([, , , score]) => score > 0)).length).toBe(10);
});

describe.each(goldens)("[goldens] $name", ({ golden, graph }) => {
  it("common neighbours", () => {
    expect(golden.pairs.map(([a, b]) => commonNeighbours(graph, a, b))).toEqual(golden.pairs.map(([, , count]) => count));
  });
  it("Adamic–Adar", () => { for (const [a, b, , score] of golden.pairs) expectClose(adamicAdar(graph, a, b), score); });
  it("resource allocation", () => { for (const [a, b, , , score] of golden.pairs) expectClose(resourceAllocation(graph, a, b), score); });
  it("preferential attachment", () => {
    expect(golden.pairs.map(([a, b]) => preferentialAttachment(graph, a, b))).toEqual(golden.pairs.map(([, , , , , score]) => score));
  });
  it("the pairs at distance two", () => { expect(pairsAtDistanceTwo(graph)).toEqual(golden.atDistanceTwo); });
});
