import { UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { separators } from "../../src/measures/separators";
import { always } from "./always";
import { drawnGraph, isReachable, withoutNodes } from "./drawn-graph";

const stepsOf = (graph: UndirectedGraph) => separators(graph.nodes(), (node) => graph.neighbors(node));

/** In how many rounds each node is reached. */
const distances = (graph: UndirectedGraph, from: string): ReadonlyMap<string, number> => {
  const found = new Map([[from, 0]]);
  for (const [node, distance] of found) for (const other of graph.neighbors(node)) if (!found.has(other)) found.set(other, distance + 1);
  return found;
};

describe("separators", () => {
  it("[separators] are the nodes without which the two are apart, in the order of the way", () => {
    always("separators", drawnGraph(), (graph) => {
      const { between } = stepsOf(graph);
      for (const from of graph.nodes()) {
        const distance = distances(graph, from);
        for (const to of graph.nodes()) {
          const cut = graph.nodes().filter((node) => node !== from && node !== to && !isReachable(withoutNodes(graph, [node]), from, to));
          const expected = isReachable(graph, from, to) ? cut.toSorted((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0)) : undefined;
          expect(between(from, to)).toEqual(expected);
        }
      }
    });
  });
  it("a step named twice, and a step to itself, change nothing", () => {
    const steps: Readonly<Record<string, readonly string[]>> = { a: ["a", "b", "b"], b: ["a", "c", "a", "c"], c: ["b", "b", "c"] };
    expect(separators(Object.keys(steps), (node) => steps[node] ?? []).between("a", "c")).toEqual(["b"]);
  });
  it("a way of twenty thousand nodes does not overflow", () => {
    const nodes = Array.from({ length: 20_000 }, (_, at) => String(at));
    const { between } = separators(nodes, (node) => [Number(node) - 1, Number(node) + 1].filter((at) => at >= 0 && at < nodes.length).map(String));
    expect(between("0", "19999")).toEqual(nodes.slice(1, -1));
  });
  it("a node that is not there is reached by no way", () => { expect(stepsOf(new UndirectedGraph()).between("a", "b")).toBeUndefined(); });
});
