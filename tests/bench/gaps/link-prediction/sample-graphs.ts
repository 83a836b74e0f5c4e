/** graphology's own sample graphs that were observed or drawn by somebody: nothing but who is joined to whom. */
import { UndirectedGraph } from "graphology";
import { krackhardtKite } from "graphology-generators/small";
import { florentineFamilies, karateClub } from "graphology-generators/social";
import type { LikelyInput } from "../../../../src/gaps/likely/likely-network";
import { hidingDraws, type Setting } from "./draw";

const GRAPHS = [
  { name: "karate club", graph: karateClub(UndirectedGraph), note: "34 members of a club (Zachary 1977)" },
  { name: "Florentine families", graph: florentineFamilies(UndirectedGraph), note: "15 families, 20 marriages (Breiger and Pattison 1986): two are hidden at a time" },
  { name: "Krackhardt's kite", graph: krackhardtKite(UndirectedGraph), note: "10 nodes, made up to tell centralities apart (1990)" },
];

const inputOf = (graph: UndirectedGraph): LikelyInput => ({
  nodes: graph.nodes().map((id) => ({ id })), channels: graph.mapEdges((_edge, _attributes, source, target): [string, string] => [source, target]),
});

export const sampleSettings = (): readonly Setting[] =>
  GRAPHS.map(({ name, graph, note }) => ({ name, note: `a tenth hidden; ${note}`, draws: hidingDraws(inputOf(graph)) }));
