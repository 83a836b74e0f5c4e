/** Parties that stand towards a counterpart as one's own side does: members, with both, of a small grouping. */
import { holdsOn } from "../model/date";
import type { ActorId } from "../model/id";
import type { Snapshot } from "../network/snapshot";

export interface ComparableParty {
  readonly party: ActorId;
  /** Small groupings of all three on the date, the smallest first. */
  readonly shared: readonly ActorId[];
}

export interface ComparableLimit {
  /** A grouping with more members makes nobody comparable: in the G20 or the UN adversaries sit side by side. */
  readonly smallGrouping: number;
}

/**
 * States, other than the two, that certainly share a small grouping with both on the date; closest first. The smaller a shared grouping, the
 * more it says: each counts one part in as many as it has members. Ties by id (I7). Whether anything is recorded of them is not asked.
 * Cost: linear in the memberships.
 */
export const comparableParties = (
  snapshot: Snapshot, [own, counterpart]: readonly [ActorId, ActorId], { smallGrouping }: ComparableLimit,
): ComparableParty[] => {
  const { bundle, index, nesting } = snapshot.network;
  const members = new Map<ActorId, Set<ActorId>>();
  for (const membership of bundle.memberships) {
    if (holdsOn(membership, snapshot.date) !== "yes") continue;
    members.set(membership.grouping, (members.get(membership.grouping) ?? new Set<ActorId>()).add(nesting.partyOf(membership.member)));
  }
  const common = [...members].filter(([, all]) => all.size <= smallGrouping && all.has(own) && all.has(counterpart))
    .toSorted(([a, one], [b, other]) => one.size - other.size || (a < b ? -1 : 1));
  const found = new Map<ActorId, { shared: ActorId[]; closeness: number }>();
  for (const [grouping, all] of common) {
    for (const party of all) {
      if (party === own || party === counterpart || index.actors.get(party)?.kind !== "state") continue;
      const known = found.get(party) ?? { shared: [], closeness: 0 };
      known.shared.push(grouping);
      known.closeness += 1 / all.size;
      found.set(party, known);
    }
  }
  return [...found].toSorted(([a, one], [b, other]) => other.closeness - one.closeness || (a < b ? -1 : 1))
    .map(([party, { shared }]) => ({ party, shared }));
};
