/** What NetworkX predicts: `scripts/networkx-link-prediction-goldens.py` writes the files. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { UndirectedGraph } from "graphology";
import * as v from "valibot";

const FOLDER = "tests/golden/link-prediction";

const pair = v.tuple([v.string(), v.string()]);
const schema = v.strictObject({
  networkx: v.string(), nodes: v.array(v.string()), edges: v.array(pair), atDistanceTwo: v.array(pair),
  /** Both nodes; common neighbours, Adamic–Adar, resource allocation, preferential attachment. */
  pairs: v.array(v.tuple([v.string(), v.string(), v.number(), v.number(), v.number(), v.number()])),
});

export const goldens = readdirSync(FOLDER).map((file) => {
  const golden = v.parse(schema, JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")));
  const graph = new UndirectedGraph();
  // Not in the order of the file: nothing may depend on it.
  for (const node of golden.nodes.toReversed()) graph.addNode(node);
  for (const [a, b] of golden.edges.toReversed()) graph.addEdge(b, a);
  return { name: path.basename(file, ".json"), golden, graph };
});
