/**
 * Which absent channels are likely, judged from those that are there. A suggestion, never a fact: the score ranks pairs within one network and is no probability.
 */
import { pairsAtDistanceTwo } from "../../measures/link-prediction/pairs-at-distance-two";
import { sharedNeighbours } from "../../measures/link-prediction/shared-neighbours";
import { comparablePairs, type Comparable } from "./comparable-pairs";
import { likelyNetwork, type LikelyInput } from "./likely-network";
import { neighbourhoods } from "./neighbourhoods";
import { pairOf, type Pair } from "./pair";
import { threeSteps } from "./three-steps";
import { LIKELY_PARTS, LIKELY_WEIGHTS, type LikelyPart } from "./weights";

export interface LikelyChannel {
  /** The lesser id first. */
  readonly between: Pair;
  readonly score: number;
  /** They add up to the score; parts of 0 points are left out. In the order of `LIKELY_PARTS`. */
  readonly parts: readonly { readonly part: LikelyPart; readonly points: number }[];
  /** Those who could introduce, the ones with the fewest others first. */
  readonly sharedNeighbours: readonly string[];
  /** Groupings that both belong to, the smallest first. */
  readonly sharedMemberships: readonly string[];
  /** How many pairs of the same functions and levels have a channel. */
  readonly comparable: Comparable | undefined;
  /** In how many earlier periods they had a channel. */
  readonly periods: number;
}

export interface Prediction {
  /** Any two different nodes, channel or not. Throws a `NotFoundGraphError` for an unknown one. */
  readonly of: (a: string, b: string) => LikelyChannel;
  /**
   * The absent channels that are sought and have a shared neighbour or a precedent, most likely first, ties by ids; at most `limit`. Of very many pairs the routes of three
   * steps are counted only for the best without them, and pairs that share only hubs are not looked at: see `WIDEST` and `SHORTLIST`.
   */
  readonly ranked: (limit: number) => readonly LikelyChannel[];
}

/** Who has more neighbours than this introduces nobody in particular: 1 / 200 of a point, and 20,000 pairs to look at. */
const WIDEST = 200;
/** Pairs that are looked at closely, or ten times as many as are asked for. */
const SHORTLIST = 2000;

interface Ranked {
  readonly between: Pair;
  readonly score: number;
}

const descending = (a: Ranked, b: Ranked): number =>
  b.score - a.score || (a.between[0] === b.between[0] ? (a.between[1] < b.between[1] ? -1 : 1) : a.between[0] < b.between[0] ? -1 : 1);

/** The first of them in descending order. Of very many, only those that may be among the first are put in order. */
const best = (all: readonly Ranked[], limit: number): readonly Ranked[] => {
  if (all.length <= limit) return all.toSorted(descending);
  const least = Float64Array.from(all, ({ score }) => score).toSorted().at(-limit);
  return (least === undefined || limit === 0 ? [] : all.filter(({ score }) => score >= least)).toSorted(descending).slice(0, limit);
};

/**
 * Resource allocation (Zhou et al. 2009), routes of three steps (Kovács et al. 2019) and degrees, with what is known of both ends, added up by `LIKELY_WEIGHTS`.
 * Works on a bare graph too. Throws as `likelyNetwork`. Cost: nodes, channels, squared degrees up to `WIDEST`; then for each pair of the shortlist the degrees of one's neighbours.
 */
export const predictChannels = (input: LikelyInput): Prediction => {
  const network = likelyNetwork(input);
  const { graph, sizes, periods, isSought } = network;
  const kinds = comparablePairs(network);
  const near = neighbourhoods(graph);
  const groupingsOf = new Map(input.nodes.map(({ id, memberships = [] }) => [id, [...new Set(memberships)]]));
  const sizeOf = (grouping: string): number => sizes.get(grouping) ?? 0;

  const sharedGroupings = ([a, b]: Pair): readonly string[] => {
    const [own, others] = [groupingsOf.get(a), groupingsOf.get(b)];
    // As most have none.
    if (own === undefined || others === undefined || own.length === 0 || others.length === 0) return [];
    return own.filter((grouping) => others.includes(grouping)).toSorted((x, y) => sizeOf(x) - sizeOf(y) || (x < y ? -1 : 1));
  };

  // ln of a quantity that is 0 where nothing speaks for the pair: no part can outgrow the others.
  const measure = (pair: Pair, withThreeSteps: boolean): Readonly<Record<LikelyPart, number>> => ({
    shared: Math.log1p(near.allocation(...pair)),
    threeSteps: withThreeSteps ? Math.log1p(threeSteps(graph, ...pair)) : 0,
    standing: Math.log1p(Math.sqrt(near.degree(pair[0]) * near.degree(pair[1]))),
    counterparts: kinds.logRatio(...pair),
    memberships: Math.log1p(sharedGroupings(pair).reduce((sum, grouping) => sum + 1 / Math.log(sizeOf(grouping)), 0)),
    precedent: Math.log1p(periods(...pair)),
  });
  const scoreOf = (measured: Readonly<Record<LikelyPart, number>>): number => LIKELY_PARTS.reduce((sum, part) => sum + LIKELY_WEIGHTS[part] * measured[part], 0);
  const rank = (pairs: readonly Pair[], withThreeSteps: boolean, limit: number): readonly Ranked[] =>
    best(pairs.map((between) => ({ between, score: scoreOf(measure(between, withThreeSteps)) })), limit);

  const judge = (pair: Pair): LikelyChannel => {
    // Refuses who is not there.
    const shared = sharedNeighbours(graph, ...pair);
    const measured = measure(pair, true);
    return {
      between: pair,
      score: scoreOf(measured),
      parts: LIKELY_PARTS.map((part) => ({ part, points: LIKELY_WEIGHTS[part] * measured[part] })).filter(({ points }) => points !== 0),
      sharedNeighbours: shared.toSorted((x, y) => graph.degree(x) - graph.degree(y) || (x < y ? -1 : 1)),
      sharedMemberships: sharedGroupings(pair),
      comparable: kinds.like(...pair),
      periods: periods(...pair),
    };
  };

  const absent = (): readonly Pair[] => {
    const met = pairsAtDistanceTwo(graph, WIDEST);
    // Without those that are near already.
    const remembered = network.withPrecedent.filter((pair) => !near.areNeighbours(...pair) && near.shared(...pair).every((node) => near.degree(node) > WIDEST));
    return [...met, ...remembered].filter((pair) => isSought(...pair));
  };

  return {
    of: (a, b) => judge(pairOf(a, b)),
    ranked: (limit) => {
      const shortlist = rank(absent(), false, Math.max(SHORTLIST, 10 * limit)).map(({ between }) => between);
      return rank(shortlist, true, limit).map(({ between }) => judge(between));
    },
  };
};
