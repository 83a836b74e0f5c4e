/** Whom each of the data set's two sides can reach, and which offices speak with which party themselves. */
import type { ActorId } from "../../model/id";
import type { SeatKey } from "../../network/seats";
import type { Snapshot } from "../../network/snapshot";
import { routeGraph } from "../routes/route-graph";

/** Actors of one party that one side could reach before and can no longer. */
export interface Unreachable {
  readonly from: ActorId;
  readonly party: ActorId;
  /** Sorted; at least one. */
  readonly actors: readonly ActorId[];
  /** Nobody of that party can be reached any more. */
  readonly isWhole: boolean;
}

/** An office whose last direct channel with a party is gone, while its side still reaches the party. */
export interface OnlyWay {
  readonly office: ActorId;
  readonly party: ActorId;
  /** Nobody of the office's own side has one left either: only third parties lead there. */
  readonly isSideCut: boolean;
}

/** From any seat of the party along channels, steps inside a government and handovers; nobody can be asked in an empty office. */
const reachedFrom = (snapshot: Snapshot, party: ActorId, steps: ReturnType<typeof routeGraph>): ReadonlySet<ActorId> => {
  const { all } = snapshot.seats;
  const queue: SeatKey[] = [...all.values()].filter((seat) => seat.party === party).map(({ key }) => key);
  const seen = new Set(queue);
  // Grows while it is walked.
  for (const key of queue) {
    if (!steps.isPassable(key)) continue;
    for (const { to } of steps.stepsFrom(key)) {
      if (seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return new Set([...seen].flatMap((key) => {
    const seat = all.get(key);
    return seat === undefined || seat.party === party ? [] : [seat.actor.id];
  }));
};

const stepsOf = (snapshot: Snapshot) => routeGraph(snapshot, { parties: [], towards: undefined });

/**
 * By routes as `gaps/routes` has them, from each of the two sides as a whole. Who is taken out is not in the list: that it cannot be reached goes without saying.
 * Sides in the data set's order, parties by id. Cost: linear in seats and steps.
 */
export const unreachableAfter = (before: Snapshot, after: Snapshot): Unreachable[] => {
  const { network: { bundle, nesting } } = before;
  const [stepsBefore, stepsAfter] = [stepsOf(before), stepsOf(after)];
  const present = new Set([...after.seats.all.values()].map(({ actor }) => actor.id));
  return bundle.dataset.parties.flatMap((from) => {
    const still = reachedFrom(after, from, stepsAfter);
    const lost = [...reachedFrom(before, from, stepsBefore)].filter((id) => present.has(id) && !still.has(id)).toSorted();
    const reachedParties = new Set([...still].map((id) => nesting.partyOf(id)));
    const parties = [...new Set(lost.map((id) => nesting.partyOf(id)))].toSorted();
    return parties.map((party) => ({ from, party, actors: lost.filter((id) => nesting.partyOf(id) === party), isWhole: !reachedParties.has(party) }));
  });
};

const NONE: ReadonlySet<ActorId> = new Set();

/** The parties with which each actor has an open channel itself. */
const directOf = (snapshot: Snapshot): ReadonlyMap<ActorId, ReadonlySet<ActorId>> => {
  const { partyOf } = snapshot.network.nesting;
  const direct = new Map<ActorId, Set<ActorId>>();
  for (const { channel: { ends: [a, b] }, status } of snapshot.channels.values()) {
    if (status !== "open" || partyOf(a) === partyOf(b)) continue;
    for (const [one, other] of [[a, b], [b, a]] as const) {
      const known = direct.get(one) ?? new Set();
      direct.set(one, known.add(partyOf(other)));
    }
  }
  return direct;
};

/** Offices and organizations that are still there and lost their last open channel with a party, by id; a party that is wholly out of reach is not named again. Cost: linear in channels. */
export const onlyWaysLost = (before: Snapshot, after: Snapshot, unreachable: readonly Unreachable[]): OnlyWay[] => {
  const { partyOf } = before.network.nesting;
  const still = directOf(after);
  const present = new Set([...after.seats.all.values()].map(({ actor }) => actor.id));
  const sides = new Set([...still].flatMap(([office, parties]) => [...parties].map((party) => `${partyOf(office)} ${party}`)));
  const isCutOff = (from: ActorId, party: ActorId): boolean => unreachable.some((each) => each.isWhole && each.from === from && each.party === party);
  return [...directOf(before)].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([office, parties]) => {
    // Of a state or a grouping as a whole its other end is the office that loses its way.
    if (!present.has(office) || partyOf(office) === office) return [];
    const left = still.get(office) ?? NONE;
    return [...parties].filter((party) => !left.has(party) && !isCutOff(partyOf(office), party)).toSorted()
      .map((party) => ({ office, party, isSideCut: !sides.has(`${partyOf(office)} ${party}`) }));
  });
};
