/** What the edges of a graph file say that cannot be: told one by one, before anything is taken (I5). */
import type { Problem } from "../../model/problem";
import { shown } from "../shown";
import type { GexfEdge, GexfGraph } from "./gexf-graph";

/** Edges to nobody and weights that are no numbers are problems; a self-loop is left out of `edges` with a warning. */
export const checkEdges = (graph: GexfGraph, file: string): { problems: Problem[]; warnings: Problem[]; edges: GexfEdge[] } => {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const known = new Set(graph.nodes.map(({ id }) => id));
  const weightIds = [...graph.titles.edge].filter(([, title]) => title.trim().toLowerCase() === "weight").map(([id]) => id);
  const edges = graph.edges.filter((edge) => {
    const at = { file, path: [], place: edge.place };
    for (const id of new Set([edge.source, edge.target])) {
      if (!known.has(id)) problems.push({ ...at, code: "unknown-reference", params: { id: shown(id), collection: "actors" } });
    }
    for (const text of [edge.own.get("weight"), ...weightIds.map((id) => edge.values.get(id))]) {
      if (text === undefined) continue;
      const weight = text.trim() === "" ? Number.NaN : Number(text);
      if (!(Number.isFinite(weight) && weight >= 0)) problems.push({ ...at, code: "bad-number", params: { field: "weight", value: shown(text) } });
    }
    // An edge to nobody is told once, here; it must not be found again among the records.
    if (!known.has(edge.source) || !known.has(edge.target)) return false;
    if (edge.source !== edge.target) return true;
    warnings.push({ ...at, code: "same-ends", params: { id: shown(edge.source) } });
    return false;
  });
  return { problems, warnings, edges };
};
