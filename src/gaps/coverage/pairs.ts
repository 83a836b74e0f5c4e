/** The two ends that a row or column stands for: parties or counterpart offices, and with which team of theirs. */
import type { ActorId, AdministrationId } from "../../model/id";
import { LEVELS, levelRank } from "../../model/vocabulary";
import { transitionOf } from "../../network/administrations";
import { lowerRank } from "../../network/levels";
import type { Team } from "../../network/seats";
import type { Snapshot } from "../../network/snapshot";

export interface Pair {
  /** Made of the ends and, for a team on its way in, of its administration. */
  readonly key: string;
  /** The data set's own parties first. */
  readonly ends: readonly [ActorId, ActorId];
  readonly parties: readonly [ActorId, ActorId];
  /** Both ends belong to one party: a government and its own country's companies. */
  readonly isWithin: boolean;
  /** `undefined` where neither party has a team on its way in. */
  readonly team: Team | undefined;
  /** That of the team. */
  readonly administration: AdministrationId | undefined;
}

const ownRank = ({ network }: Snapshot, party: ActorId): number => {
  const at = network.bundle.dataset.parties.indexOf(party);
  return at < 0 ? network.bundle.dataset.parties.length : at;
};

/**
 * Between an election and an inauguration a party has two teams, and what is bound to the one on its way in is told apart. All else
 * belongs to the team in office: until the first day of the next one a channel between offices is the outgoing team's.
 */
export const pairOf = (snapshot: Snapshot, [a, b]: readonly [ActorId, ActorId], administration: AdministrationId | undefined): Pair => {
  const { index, nesting } = snapshot.network;
  const order = ownRank(snapshot, nesting.partyOf(a)) - ownRank(snapshot, nesting.partyOf(b)) || (a < b ? -1 : 1);
  const ends: readonly [ActorId, ActorId] = order <= 0 ? [a, b] : [b, a];
  const parties: readonly [ActorId, ActorId] = [nesting.partyOf(ends[0]), nesting.partyOf(ends[1])];
  const transitions = parties.map((party) => transitionOf(index, party, snapshot.date)).filter(({ incoming }) => incoming !== undefined);
  const coming = transitions.find(({ incoming }) => incoming?.id === administration)?.incoming;
  const key = ends.join("~");
  return {
    key: coming === undefined ? key : `${key}@${coming.id}`,
    ends, parties,
    isWithin: parties[0] === parties[1],
    team: coming !== undefined ? "incoming" : transitions.length > 0 ? "outgoing" : undefined,
    // Of the other side, where both change at once: the data set is told from its own party's side.
    administration: coming?.id ?? transitions.at(-1)?.inOffice?.id,
  };
};

/** The pair of the parties to which the two ends belong. */
export const partiesOf = (snapshot: Snapshot, [a, b]: readonly [ActorId, ActorId], administration: AdministrationId | undefined): Pair => {
  const { partyOf } = snapshot.network.nesting;
  return pairOf(snapshot, [partyOf(a), partyOf(b)], administration);
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What comes first in the order, each once for a pair: thousands of them are compared. */
const ranksOf = (snapshot: Snapshot, { parties: [a, b], isWithin, ends }: Pair): readonly number[] => {
  const level = lowerRank(snapshot.network.index, ends);
  return [ownRank(snapshot, a), Number(isWithin), ownRank(snapshot, b), level === undefined ? LEVELS.length : levelRank(level)];
};

/**
 * The data set's own two parties first, then those of each of them, what is within one party after what is abroad; offices from the top
 * of the ladder down; then by id, and of two teams the incoming one, as on the stage. Independent of the order of the file (I7).
 */
export const inPairOrder = <P extends Pair>(snapshot: Snapshot, pairs: readonly P[]): P[] => pairs
  .map((pair) => ({ pair, ranks: ranksOf(snapshot, pair), ends: pair.ends.join("~") }))
  .toSorted((one, other) => {
    const at = one.ranks.findIndex((rank, index) => rank !== other.ranks[index]);
    if (at >= 0) return (one.ranks[at] ?? 0) - (other.ranks[at] ?? 0);
    return byText(one.ends, other.ends)
      || Number(one.pair.team === "outgoing") - Number(other.pair.team === "outgoing")
      || byText(one.pair.key, other.pair.key);
  })
  .map(({ pair }) => pair);
