/** Records → a graphology MultiGraph: actors are nodes; what is recorded between them are typed, keyed edges. */
import { MultiGraph } from "graphology";
import type { Bundle } from "../model/bundle";
import type { Actor } from "../model/records/actor";
import type { Alignment } from "../model/records/alignment";
import type { Channel } from "../model/records/channel";
import type { Membership } from "../model/records/membership";
import type { Tenure } from "../model/records/tenure";

export interface ActorNode {
  readonly actor: Actor;
}

export type RelationEdge =
  | { readonly kind: "channel"; readonly record: Channel }
  | { readonly kind: "alignment"; readonly record: Alignment }
  | { readonly kind: "membership"; readonly record: Membership }
  | { readonly kind: "part-of" }
  | { readonly kind: "tenure"; readonly record: Tenure };

export type RelationGraph = MultiGraph<ActorNode, RelationEdge>;

/** Edge keys are the kind and the record's id, since two records of different kinds may share an id. */
export const edgeKey = (kind: RelationEdge["kind"], id: string): string => `${kind}:${id}`;

/** Channels and alignments are undirected; memberships, `partOf` and tenures point from the part to the whole. */
export const buildGraph = (bundle: Bundle): RelationGraph => {
  const graph: RelationGraph = new MultiGraph();
  for (const actor of bundle.actors) graph.addNode(actor.id, { actor });
  for (const record of bundle.channels) {
    graph.addUndirectedEdgeWithKey(edgeKey("channel", record.id), ...record.ends, { kind: "channel", record });
  }
  for (const record of bundle.alignments) {
    graph.addUndirectedEdgeWithKey(edgeKey("alignment", record.id), ...record.between, { kind: "alignment", record });
  }
  for (const record of bundle.memberships) {
    graph.addDirectedEdgeWithKey(edgeKey("membership", record.id), record.member, record.grouping, { kind: "membership", record });
  }
  for (const { id, partOf } of bundle.actors) {
    if (partOf !== undefined) graph.addDirectedEdgeWithKey(edgeKey("part-of", id), id, partOf, { kind: "part-of" });
  }
  for (const record of bundle.tenures) {
    graph.addDirectedEdgeWithKey(edgeKey("tenure", record.id), record.person, record.office, { kind: "tenure", record });
  }
  return graph;
};
