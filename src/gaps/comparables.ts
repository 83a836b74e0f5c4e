/** Parties that stand towards a counterpart as another does: members, with both, of a small grouping. */
import { holdsOn } from "../model/date";
import type { ActorId } from "../model/id";
import type { Snapshot } from "../network/snapshot";

export interface Groupings {
  /** Certainly members on the date, by grouping, small groupings only; both in the order of their ids (I7). */
  readonly members: ReadonlyMap<ActorId, readonly ActorId[]>;
}

/** In a large grouping members are strangers. Cost: linear in the memberships. */
export const groupingsOf = (snapshot: Snapshot, smallGrouping: number): Groupings => {
  const members = new Map<ActorId, Set<ActorId>>();
  for (const membership of snapshot.network.bundle.memberships) {
    if (holdsOn(membership, snapshot.date) !== "yes") continue;
    members.set(membership.grouping, (members.get(membership.grouping) ?? new Set<ActorId>()).add(snapshot.network.nesting.partyOf(membership.member)));
  }
  const small = [...members].filter(([, each]) => each.size <= smallGrouping).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { members: new Map(small.map(([grouping, each]) => [grouping, [...each].toSorted()])) };
};

/** Those that share a small grouping with both the party and its counterpart: allies of the same kind. */
export const comparablesOf = ({ members }: Groupings, party: ActorId, counterpart: ActorId): ActorId[] => {
  const found = [...members.values()].filter((each) => each.includes(party) && each.includes(counterpart)).flat();
  return [...new Set(found)].filter((each) => each !== party && each !== counterpart).toSorted();
};
