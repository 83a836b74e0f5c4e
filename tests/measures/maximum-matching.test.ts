import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDisjointPaths } from "../../src/measures/disjoint-paths";
import { maximumMatching } from "../../src/measures/maximum-matching";
import { runs, seedFor } from "../helpers/seed";

const bipartite = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), { maxLength: 30 });

const edgesOf = (pairs: readonly (readonly [number, number])[]): Map<string, string[]> => {
  const edges = new Map<string, string[]>();
  for (const [left, right] of pairs) edges.set(`l${left}`, [...edges.get(`l${left}`) ?? [], `r${right}`]);
  return edges;
};

/** König's way round: the paths from a node joined to all left ones to a node joined to all right ones (Menger). */
const byPaths = (edges: ReadonlyMap<string, readonly string[]>): number => countDisjointPaths({
  isPassable: () => true,
  stepsFrom: (node) => (node === "from" ? edges.keys() : node.startsWith("r") ? ["to"] : edges.get(node) ?? []),
}, "from", "to");

describe("maximumMatching", () => {
  it("is 0 without edges, and 1 where all share an end", () => {
    expect([maximumMatching(new Map()), maximumMatching(edgesOf([[1, 1], [1, 2], [1, 3]])), maximumMatching(edgesOf([[1, 1], [2, 1]]))]).toEqual([0, 1, 1]);
  });

  it("takes back an edge that stands in the way of two", () => {
    expect(maximumMatching(edgesOf([[1, 1], [1, 2], [2, 1], [3, 2], [3, 3]]))).toBe(3);
  });

  it("equals the number of disjoint paths", () => {
    fc.assert(fc.property(bipartite, (pairs) => {
      const edges = edgesOf(pairs);
      expect(maximumMatching(edges)).toBe(byPaths(edges));
    }), { numRuns: runs(400), seed: seedFor("matching") });
  });

  it("does not run out of stack on a path of 20,000 nodes", () => {
    const size = 20_000;
    const path = new Map(Array.from({ length: size }, (_, index) => [`l${index}`, index === 0 ? ["r0"] : [`r${index - 1}`, `r${index}`]]));
    expect(maximumMatching(path)).toBe(size);
  });
});
