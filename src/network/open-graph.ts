/** Who can talk to whom on the date: the open channels as a simple graph, for measures that know nothing of levels and dates. */
import { UndirectedGraph } from "graphology";
import type { ActorId, ChannelId } from "../model/id";
import type { ActorNode } from "./build-graph";
import type { Snapshot } from "./snapshot";

export interface OpenEdge {
  /** All channels that are open between the two, sorted; at least one. */
  readonly channels: readonly ChannelId[];
}

export type OpenGraph = UndirectedGraph<ActorNode, OpenEdge>;

/**
 * Nodes are the actors at an end of a channel that is open on the snapshot's date, and no others: what nobody is tied to is not in the
 * picture, so there is no isolate. An edge stands for all open channels between two actors. Left out, and to be kept in mind with every
 * number: nesting (a minister and his ministry are two nodes without an edge), and the two seats of an office in a transition, which are one
 * node here. Nodes and edges are sorted by id, so that nothing computed from the graph depends on the order of records [I7]. Cost: c log c in
 * open channels.
 */
export const openGraph = ({ network, channels }: Snapshot): OpenGraph => {
  const ties = new Map<string, { readonly ends: readonly [ActorId, ActorId]; readonly channels: ChannelId[] }>();
  for (const { channel, status } of channels.values()) {
    if (status !== "open") continue;
    const [a, b] = channel.ends;
    const ends = a < b ? [a, b] as const : [b, a] as const;
    const key = ends.join(" ");
    const tie = ties.get(key);
    if (tie === undefined) ties.set(key, { ends, channels: [channel.id] });
    else tie.channels.push(channel.id);
  }
  const graph: OpenGraph = new UndirectedGraph();
  const sorted = [...ties].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => tie);
  for (const id of [...new Set(sorted.flatMap(({ ends }) => ends))].toSorted()) {
    const actor = network.index.actors.get(id);
    if (actor !== undefined) graph.addNode(id, { actor });
  }
  for (const tie of sorted) graph.addUndirectedEdge(...tie.ends, { channels: tie.channels.toSorted() });
  return graph;
};
