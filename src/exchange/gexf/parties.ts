/** Which two actors of a graph file stand face to face, and who belongs to whom. */
import type { GexfGraph, GexfNode } from "./gexf-graph";

export interface Parties {
  /** The ids in the file of the two parties; fewer where there are not two nodes. A name that is no node's is one of `named`. */
  readonly two: readonly string[];
  /** Chosen by the number of edges, not by what the file says. */
  readonly assumed: boolean;
  /** The party of a node, where the file says it and it is another. */
  readonly of: ReadonlyMap<GexfNode, string>;
  /** Parties that are written in the file but are no node of it, with the first node that names them. */
  readonly named: ReadonlyMap<string, GexfNode>;
}

const YES = new Set(["true", "1", "yes"]);
const NO = new Set(["false", "0", "no"]);

const degrees = (graph: GexfGraph): ReadonlyMap<string, number> => {
  const degree = new Map(graph.nodes.map(({ id }) => [id, 0]));
  for (const { source, target } of graph.edges) {
    if (source === target) continue;
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  return degree;
};

/**
 * The `party` of a node is either yes or no (it is one) or the id or label of the one it belongs to. Of more than two
 * parties those with most members count; where fewer than two are named, the nodes with most edges fill up.
 */
export const partiesOf = (graph: GexfGraph, partyOf: (node: GexfNode) => string | undefined): Parties => {
  const byName = new Map<string, string>();
  for (const { id, label } of [...graph.nodes].reverse()) byName.set(label, id);
  for (const { id } of graph.nodes) byName.set(id, id);

  const members = new Map<string, number>();
  const belongs = new Map<GexfNode, string>();
  const named = new Map<string, GexfNode>();
  for (const node of graph.nodes) {
    const value = partyOf(node);
    if (value === undefined) continue;
    const known = byName.get(value);
    const word = value.toLowerCase();
    if (known === undefined && NO.has(word)) continue;
    const isOne = known === undefined && YES.has(word);
    const party = isOne ? node.id : known ?? value;
    // A node that says of itself that it is a party counts above any number of members.
    members.set(party, (members.get(party) ?? 0) + (isOne ? graph.nodes.length : 1));
    if (party !== node.id) belongs.set(node, party);
    if (known === undefined && !isOne && !named.has(value)) named.set(value, node);
  }
  const ranked = [...members].sort(([, a], [, b]) => b - a).map(([party]) => party).slice(0, 2);
  const degree = degrees(graph);
  const byDegree = graph.nodes.map(({ id }) => id).sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0));
  const two = [...new Set([...ranked, ...byDegree])].slice(0, 2);
  return { two, assumed: ranked.length < 2, of: belongs, named };
};
