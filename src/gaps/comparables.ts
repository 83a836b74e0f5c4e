/** Parties that stand towards a counterpart as another does: members, with both, of a small grouping. */
import { holdsOn } from "../model/date";
import type { ActorId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import { onceFor } from "./once-for";

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

const byMember = onceFor(({ members }: Groupings): ReadonlyMap<ActorId, readonly ActorId[]> => {
  const found = new Map<ActorId, ActorId[]>();
  for (const [grouping, each] of members) for (const member of each) found.set(member, [...found.get(member) ?? [], grouping]);
  return found;
});

/** The small groupings that the party belongs to, in order. */
export const groupingsWith = (groupings: Groupings, party: ActorId): readonly ActorId[] => byMember(groupings).get(party) ?? [];

/** Those that share a small grouping with both the party and its counterpart: allies of the same kind. */
export const comparablesOf = (groupings: Groupings, party: ActorId, counterpart: ActorId): ActorId[] => {
  const found = groupingsWith(groupings, party).map((grouping) => groupings.members.get(grouping) ?? []).filter((each) => each.includes(counterpart)).flat();
  return [...new Set(found)].filter((each) => each !== party && each !== counterpart).toSorted();
};
