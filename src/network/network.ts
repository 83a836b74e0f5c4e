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
}

/**
 * Takes a validated bundle; nothing in it is changed. `known`: the contacts as they are to be taken, where they are not to be resolved from
 * these records. Cost: near-linear in the records.
 */
export const buildNetwork = (bundle: Bundle, known?: readonly ResolvedContact[]): Network => {
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
    graph: buildGraph(bundle),
    contactsByChannel: contactsByChannel(index, nesting, bundle.channels, byActor),
  };
};
