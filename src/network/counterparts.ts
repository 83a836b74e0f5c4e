/** Who stands across from a party: those that have a channel, a contact, a stance or an expectation with it, whatever the date. */
import type { ActorId } from "../model/id";
import type { ActorKind } from "../model/vocabulary";
import type { Network } from "./network";

export interface Counterpart {
  readonly party: ActorId;
  readonly channels: number;
  /** Each once, however many legs it has. */
  readonly contacts: number;
}

/** A person stands for an office, and a grouping is no side that another faces. */
const FACES: ReadonlySet<ActorKind> = new Set<ActorKind>(["state", "organization", "movement", "office"]);

/** In the order of their ids (I7). Cost: linear in the records that name the party. */
export const counterpartsOf = ({ bundle, index, nesting, contactsByActor }: Network, side: ActorId): readonly Counterpart[] => {
  const found = new Map<ActorId, { channels: number; contacts: number }>();
  const isSide = (party: ActorId): boolean => {
    const kind = index.actors.get(party)?.kind;
    return party !== side && kind !== undefined && FACES.has(kind);
  };
  const at = (party: ActorId): { channels: number; contacts: number } => {
    const known = found.get(party) ?? { channels: 0, contacts: 0 };
    found.set(party, known);
    return known;
  };
  const across = (ends: readonly [ActorId, ActorId]): ActorId | undefined => {
    const [a, b] = [nesting.partyOf(ends[0]), nesting.partyOf(ends[1])];
    const other = a === side ? b : b === side ? a : undefined;
    return other !== undefined && isSide(other) ? other : undefined;
  };
  for (const { ends } of bundle.channels) {
    const party = across(ends);
    if (party !== undefined) at(party).channels += 1;
  }
  for (const { between } of [...bundle.alignments, ...bundle.expectations]) {
    const party = across(between);
    if (party !== undefined) at(party);
  }
  for (const { participants } of contactsByActor.get(side) ?? []) {
    for (const party of new Set(participants.flatMap(({ as }) => as.map((actor) => nesting.partyOf(actor))))) if (isSide(party)) at(party).contacts += 1;
  }
  return [...found].map(([party, counts]) => ({ party, ...counts })).toSorted((a, b) => (a.party < b.party ? -1 : 1));
};
