/** What NetworkX computes of graphs: `scripts/networkx-goldens.py` writes the files. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DirectedGraph, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import * as v from "valibot";

const FOLDER = "tests/golden/measures";

const byNode = v.record(v.string(), v.number());
/** NetworkX's NaN, of isolates, is written `null`. */
const byNodeOrNone = v.record(v.string(), v.nullable(v.number()));
const pair = v.tuple([v.string(), v.string()]);
const graphEntries = { networkx: v.string(), note: v.nullable(v.string()), nodes: v.array(v.string()), edges: v.array(v.tuple([v.string(), v.string(), v.number()])) };
const burtEntries = { constraint: byNodeOrNone, weightedConstraint: byNodeOrNone, effectiveSize: byNodeOrNone, weightedEffectiveSize: byNodeOrNone };

const directedSchema = v.strictObject({ ...graphEntries, directed: v.literal(true), ...burtEntries });
const undirectedSchema = v.strictObject({
  ...graphEntries, directed: v.literal(false), ...burtEntries, articulationPoints: v.array(v.string()), bridges: v.array(pair), components: v.array(v.array(v.string())),
  disjointPaths: v.array(v.tuple([v.string(), v.string(), v.number()])), betweenness: byNode, betweennessOfPairs: byNode, fragmentation: v.nullable(v.number()),
  distanceWeightedFragmentation: v.nullable(v.number()),
});
const requirementsSchema = v.strictObject({
  numpy: v.string(), assignments: v.array(pair), dependencies: v.array(pair), requirements: v.array(v.tuple([v.string(), v.string(), v.number()])),
});

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), "utf8"));
const names = readdirSync(FOLDER).map((file) => path.basename(file, ".json"));

const isOfRequirements = (name: string): boolean => name.startsWith("requirements-");

export const undirectedGoldens = names.filter((name) => !isOfRequirements(name) && name !== "directed").map((name) => ({ name, golden: v.parse(undirectedSchema, read(name)) }));
export const directedGolden = v.parse(directedSchema, read("directed"));
export const requirementGoldens = names.filter(isOfRequirements).map((name) => ({ name, golden: v.parse(requirementsSchema, read(name)) }));

/** As in the file, in its order, each edge with its `weight`. */
export const graphOf = ({ directed, nodes, edges }: v.InferOutput<typeof directedSchema> | v.InferOutput<typeof undirectedSchema>): AbstractGraph => {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (const node of nodes) graph.addNode(node);
  for (const [a, b, weight] of edges) graph.addEdge(a, b, { weight });
  return graph;
};
