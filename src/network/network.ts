/** A bundle made ready to be asked: graph, index, nesting, and the contacts put to their channels. */
import type { Bundle } from "../model/bundle";
import type { ActorId, ChannelId } from "../model/id";
import { buildGraph, type RelationGraph } from "./build-graph";
import { contactsByActor, contactsByChannel, resolveContact, type ResolvedContact } from "./contacts";
import { nest, type Nesting } from "./nesting";
import { indexRecords, type RecordIndex } from "./record-index";

export interface Network {
  readonly bundle: Bundle;
  readonly graph: RelationGraph;
  readonly index: RecordIndex;
  readonly nesting: Nesting;
  /** Each contact put to offices and teams; in the order of the records. */
  readonly contacts: readonly ResolvedContact[];
  readonly contactsByActor: ReadonlyMap<ActorId, readonly ResolvedContact[]>;
  readonly contactsByChannel: ReadonlyMap<ChannelId, readonly ResolvedContact[]>;
  /** The two sides that the data are about, whichever two a reader sets face to face: what is missing, and its ids, go by them. */
  readonly ownParties: readonly [ActorId, ActorId];
}

/**
 * Takes a validated bundle; nothing in it is changed. `known`: the contacts as they are to be taken, where they are not to be resolved from
 * these records; `ownParties`: where others face each other in the bundle. Cost: near-linear in the records.
 */
export const buildNetwork = (bundle: Bundle, known?: readonly ResolvedContact[], ownParties: Network["ownParties"] = bundle.dataset.parties): Network => {
  const index = indexRecords(bundle);
  const nesting = nest(bundle.actors);
  const contacts = known ?? bundle.contacts.map((contact) => resolveContact(index, nesting, contact));
  const byActor = contactsByActor(nesting, contacts);
  return {
    bundle,
    index,
    nesting,
    contacts,
    contactsByActor: byActor,
    ownParties,
    graph: buildGraph(bundle),
    contactsByChannel: contactsByChannel(index, nesting, bundle.channels, byActor),
  };
};
