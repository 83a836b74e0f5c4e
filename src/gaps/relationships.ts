/** Two parties between which some channel, alignment or expectation is recorded. Rules look at these, never at every pair of parties. */
import type { ActorId } from "../model/id";
import type { Administration } from "../model/records/administration";
import type { Alignment } from "../model/records/alignment";
import { transitionOf, type Transition } from "../network/administrations";
import type { ChannelState, Snapshot } from "../network/snapshot";
import { partyPair } from "./frictions";
import type { Requirement } from "./requirements";

export interface Relationship {
  /** In the order of their ids, but a data set's own parties first. */
  readonly parties: readonly [ActorId, ActorId];
  /** Of whatever status, in the order of their ids (I7). */
  readonly channels: readonly ChannelState[];
  readonly alignments: readonly Alignment[];
  readonly requirements: readonly Requirement[];
  /**
   * Whose team is to be reached: that of the party across from the data set's own, or of whichever has any. The one on its way in, where
   * there is one: nobody opens a channel with a team that is leaving.
   */
  readonly team: Administration | undefined;
  /** The team is not in office yet: it has expectations, and no network that could be judged. */
  readonly isArriving: boolean;
}

/** By `partyPair`. */
export type Relationships = ReadonlyMap<string, Relationship>;

interface Gathered {
  readonly parties: readonly [ActorId, ActorId];
  readonly channels: ChannelState[];
  readonly alignments: Alignment[];
  readonly requirements: Requirement[];
}

const ownFirst = (snapshot: Snapshot, parties: readonly [ActorId, ActorId]): readonly [ActorId, ActorId] => {
  const own = snapshot.network.ownParties;
  const rank = (party: ActorId): number => {
    const at = own.indexOf(party);
    return at < 0 ? own.length : at;
  };
  const [a, b] = parties;
  return (rank(a) - rank(b) || (a < b ? -1 : 1)) <= 0 ? [a, b] : [b, a];
};

/** Of two parties that both have administrations, those of the one that is not the data set's own. */
const teamOf = (snapshot: Snapshot, [near, far]: readonly [ActorId, ActorId]): Pick<Relationship, "team" | "isArriving"> => {
  const of = (party: ActorId): Transition => transitionOf(snapshot.network.index, party, snapshot.date);
  const theirs = of(far);
  const { inOffice, incoming } = theirs.inOffice === undefined && theirs.incoming === undefined ? of(near) : theirs;
  return { team: incoming ?? inOffice, isArriving: incoming !== undefined };
};

/** Cost: linear in channels, alignments and expectations. */
export const relationshipsOf = (snapshot: Snapshot, requirements: readonly Requirement[], alignments: readonly Alignment[]): Relationships => {
  const gathered = new Map<string, Gathered>();
  const between = (ends: readonly [ActorId, ActorId]): Gathered => {
    const key = partyPair(snapshot, ends);
    const known = gathered.get(key);
    if (known !== undefined) return known;
    const { partyOf } = snapshot.network.nesting;
    const made: Gathered = { parties: ownFirst(snapshot, [partyOf(ends[0]), partyOf(ends[1])]), channels: [], alignments: [], requirements: [] };
    gathered.set(key, made);
    return made;
  };
  for (const state of snapshot.channels.values()) between(state.channel.ends).channels.push(state);
  for (const alignment of alignments) between(alignment.between).alignments.push(alignment);
  for (const requirement of requirements) between(requirement.expectation.between).requirements.push(requirement);
  return new Map([...gathered].map(([key, each]) => [key, {
    ...each,
    channels: each.channels.toSorted((a, b) => (a.channel.id < b.channel.id ? -1 : 1)),
    ...teamOf(snapshot, each.parties),
  }]));
};

/** Those between two different parties, in the order of their keys. */
export const abroad = (relationships: Relationships): Relationship[] => [...relationships]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([, relationship]) => (relationship.parties[0] === relationship.parties[1] ? [] : [relationship]));

/** Those whose team is in office, or that have none: what there is between them can be judged. */
export const settled = (relationships: Relationships): Relationship[] => abroad(relationships).filter(({ isArriving }) => !isArriving);
