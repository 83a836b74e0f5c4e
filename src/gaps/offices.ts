/** The offices and organizations of each party that somebody can be reached in on the date. */
import type { ActorId, AdministrationId } from "../model/id";
import type { Actor } from "../model/records/actor";
import type { Level } from "../model/vocabulary";
import type { Snapshot } from "../network/snapshot";

export interface Offices {
  /** With a function or a level, in the order of their ids (I7). */
  readonly of: (party: ActorId) => readonly Actor[];
  /** Those in which somebody is known to be, for the team where one is meant. */
  readonly filledOf: (party: ActorId, administration: AdministrationId | undefined) => readonly Actor[];
  readonly hasLevel: (party: ActorId, level: Level) => boolean;
}

/** Cost: linear in the seats. */
export const officesOf = (snapshot: Snapshot): Offices => {
  const byParty = new Map<ActorId, Map<ActorId, Actor>>();
  for (const { actor, party } of snapshot.seats.all.values()) {
    if ((actor.kind !== "office" && actor.kind !== "organization") || (actor.function === undefined && actor.level === undefined)) continue;
    byParty.set(party, (byParty.get(party) ?? new Map<ActorId, Actor>()).set(actor.id, actor));
  }
  const sorted = new Map([...byParty].map(([party, actors]) => [party, [...actors.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))]));
  const of = (party: ActorId): readonly Actor[] => sorted.get(party) ?? [];
  const isFilled = (actor: Actor, administration: AdministrationId | undefined): boolean => {
    const kind = snapshot.seats.seatFor(actor.id, administration)?.post.kind;
    return kind !== undefined && kind !== "vacant" && kind !== "not-yet-known";
  };
  return {
    of,
    filledOf: (party, administration) => of(party).filter((actor) => isFilled(actor, administration)),
    hasLevel: (party, level) => of(party).some((actor) => actor.level === level),
  };
};
