/** How much of a relationship rests on its leaders alone: what would be gone of it if its leader channel went. */
import { maximumMatching } from "../measures/maximum-matching";
import type { ActorId, IssueId } from "../model/id";
import { levelRank, type Level } from "../model/vocabulary";
import type { ChannelState, Snapshot } from "../network/snapshot";
import { partyPair } from "./frictions";

/** What a relationship has in open channels. */
export interface Holdings {
  /** From the top of the ladder down. */
  readonly levels: readonly Level[];
  /** Recorded as carried by an open channel; sorted. */
  readonly issues: readonly IssueId[];
  /** Direct ways that share neither an office nor a channel; the two sides themselves may be shared, for they are the ends. */
  readonly routes: number;
}

export interface LeaderDependence {
  /** 0…1; 0 where it is not applicable. */
  readonly share: number;
  readonly lost: Holdings;
  readonly remaining: Holdings;
  /** `false`: there is no open channel at leader level, so nothing can rest on it. */
  readonly applicable: boolean;
}

type Pair = readonly [ActorId, ActorId];

/**
 * Direct ways that share neither an office nor a channel: as many channels as possible of which no two have an office in common. A side's
 * whole is no office that a second way could not use: many ways may lead to a state.
 */
const routesIn = (snapshot: Snapshot, [a, b]: Pair, states: readonly ChannelState[]): number => {
  const { isWithin } = snapshot.network.nesting;
  const edges = new Map<string, string[]>();
  for (const { channel, seats } of states) {
    const [near, far] = isWithin(channel.ends[0], a) && isWithin(channel.ends[1], b) ? seats : [seats[1], seats[0]] as const;
    const from = near === a ? `way ${channel.id}` : `seat ${near}`;
    const to = far === b ? `way ${channel.id}` : `seat ${far}`;
    const list = edges.get(from);
    if (list === undefined) edges.set(from, [to]);
    else list.push(to);
  }
  return maximumMatching(edges);
};

const holdingsOf = (snapshot: Snapshot, pair: Pair, states: readonly ChannelState[]): Holdings => ({
  levels: [...new Set(states.flatMap(({ level }) => (level === undefined ? [] : [level])))].toSorted((a, b) => levelRank(a) - levelRank(b)),
  issues: [...new Set(states.flatMap(({ channel }) => channel.issues ?? []))].toSorted(),
  routes: routesIn(snapshot, pair, states),
});

const isOfLeaders = ({ level }: ChannelState): boolean => level === "leader";

const dependenceOf = (snapshot: Snapshot, pair: Pair, open: readonly ChannelState[]): LeaderDependence => {
  const others = open.filter((state) => !isOfLeaders(state));
  const all = holdingsOf(snapshot, pair, open);
  const remaining = holdingsOf(snapshot, pair, others);
  const lost: Holdings = {
    levels: all.levels.filter((level) => !remaining.levels.includes(level)),
    issues: all.issues.filter((issue) => !remaining.issues.includes(issue)),
    routes: all.routes - remaining.routes,
  };
  const shares = ([[lost.levels.length, all.levels.length], [lost.issues.length, all.issues.length], [lost.routes, all.routes]] as const)
    .flatMap(([gone, of]) => (of === 0 ? [] : [gone / of]));
  const applicable = others.length < open.length;
  return { share: applicable ? shares.reduce((sum, each) => sum + each, 0) / shares.length : 0, lost, remaining, applicable };
};

/**
 * The mean of three shares: of the levels with an open channel, of the issues that open channels are recorded to carry, and of the independent direct routes,
 * how many are gone without the channels at leader level. The three weigh the same, so that a relationship with many issues is not judged by its issues
 * alone; one of which nothing is recorded (no issue) is left out. 1: nothing would remain. A way round by a third party does not count: it is not this
 * relationship's. The idea is that of rule `top-heavy`. The pair are parties, or any two actors with their parts. Cost: linear in the
 * snapshot's channels, and that of `maximumMatching` for the pair's own.
 */
export const leaderDependence = (snapshot: Snapshot, pair: Pair): LeaderDependence => {
  const { isWithin } = snapshot.network.nesting;
  const [a, b] = pair;
  const open = [...snapshot.channels.values()].filter(({ status, channel: { ends: [one, other] } }) => status === "open"
    && ((isWithin(one, a) && isWithin(other, b)) || (isWithin(one, b) && isWithin(other, a))));
  return dependenceOf(snapshot, pair, open);
};

/** Of every two parties with an open leader channel, the most dependent first, ties by their ids. Cost: linear in the snapshot's channels, and as above. */
export const leaderDependences = (snapshot: Snapshot): { readonly between: Pair; readonly dependence: LeaderDependence }[] => {
  const byPair = new Map<string, { readonly between: Pair; readonly open: ChannelState[] }>();
  for (const state of snapshot.channels.values()) {
    if (state.status !== "open") continue;
    const [a, b] = [snapshot.network.nesting.partyOf(state.channel.ends[0]), snapshot.network.nesting.partyOf(state.channel.ends[1])];
    // The government and its own country's companies are one party: no relationship of two.
    if (a === b) continue;
    const key = partyPair(snapshot, [a, b]);
    const known = byPair.get(key);
    if (known === undefined) byPair.set(key, { between: a < b ? [a, b] : [b, a], open: [state] });
    else known.open.push(state);
  }
  return [...byPair.values()]
    .filter(({ open }) => open.some(isOfLeaders))
    .map(({ between, open }) => ({ between, dependence: dependenceOf(snapshot, between, open) }))
    .toSorted((one, other) => other.dependence.share - one.dependence.share || (one.between.join("~") < other.between.join("~") ? -1 : 1));
};
