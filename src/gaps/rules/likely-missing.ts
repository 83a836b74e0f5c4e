/**
 * [likely-missing] Link prediction ranks a pair high that has no channel: what the rest of the network suggests, and nothing that anybody
 * knows. Always a suggestion, ranked below every other gap. Source: `likely/predict.ts`. Cost: that of the prediction, the one rule that
 * is not near-linear.
 */
import type { Actor } from "../../model/records/actor";
import { lowerRank } from "../../network/levels";
import { groupingsOf, groupingsWith } from "../comparables";
import { derived } from "../derived";
import { partyPair } from "../frictions";
import type { Finding } from "../gap";
import type { LikelyInput } from "../likely/likely-network";
import { predictChannels, type LikelyChannel } from "../likely/predict";
import { isLinked, linksBetween } from "../links";
import type { Rule, RuleContext } from "../rule";

/** Looked at for each suggestion that may be made: most likely pairs have no relationship on record. */
const LOOKED_AT = 40;

/** Everybody who is there on the date, by id: a prediction knows texts only. */
type Present = ReadonlyMap<string, Actor>;

const inputOf = ({ snapshot, thresholds }: RuleContext, present: Present): LikelyInput => {
  const { partyOf } = snapshot.network.nesting;
  const groupings = groupingsOf(snapshot, thresholds.smallGrouping);
  const channels = [...snapshot.channels.values()].filter(({ channel: { ends: [a, b] } }) => a !== b && present.has(a) && present.has(b));
  return {
    nodes: [...present.values()].map(({ id, function: each, level }) => ({
      id, side: partyOf(id), function: each, level,
      memberships: groupingsWith(groupings, partyOf(id)),
    })),
    channels: channels.filter(({ status }) => status === "open").map(({ channel }) => channel.ends),
    // A party as a whole is everybody's neighbour and tells nothing.
    steps: [...present.values()].flatMap(({ id, partOf }) => (partOf === undefined || partOf === partyOf(id) || !present.has(partOf) ? [] : [[id, partOf] as const])),
    precedent: channels.filter(({ status }) => status === "closed" || status === "dormant").map(({ channel }) => ({ between: channel.ends, periods: 1 })),
  };
};

/** Offices and states are whom a channel could be suggested to; a person is met in an office, a grouping is not asked, and embassies do not talk to each other. */
const isAskable = ({ kind, function: each }: Actor): boolean =>
  (kind === "office" || kind === "organization" || kind === "state") && each !== "diplomatic-mission";

/** Across ranks nobody would suggest it: a minister's counterpart is no staff. */
const areOfOneRank = (one: Actor, other: Actor): boolean => one.level === undefined || other.level === undefined || one.level === other.level;

const suggestion = (context: RuleContext, present: Present, { between: [a, b], score, sharedNeighbours }: LikelyChannel, place: number): Finding[] => {
  const { snapshot, relationships, thresholds } = context;
  const [one, other] = [present.get(a), present.get(b)];
  if (one === undefined || other === undefined || !isAskable(one) || !isAskable(other) || !areOfOneRank(one, other)) return [];
  const between = [one.id, other.id] as const;
  const relationship = relationships.get(partyPair(snapshot, between));
  const shared = sharedNeighbours.flatMap((id) => present.get(id)?.id ?? []);
  if (relationship === undefined || relationship.isArriving || shared.length < thresholds.suggestions.shared) return [];
  const { team } = relationship;
  const links = linksBetween(snapshot, relationship, { between, team });
  if (isLinked(links)) return [];
  const found = derived(context, {
    between, level: lowerRank(snapshot.network.index, between), team,
    reason: { kind: "likely-missing", shared, score },
    base: { factor: "suggestion", points: 0 },
    sources: [...one.sources, ...other.sources],
    revive: links.dormant.map(({ channel }) => channel.id),
  });
  // Its rank is all that it weighs.
  return [{ ...found, factors: [{ factor: "suggestion", points: Math.max(1, thresholds.points.suggestion - place) }] }];
};

export const likelyMissing: Rule = {
  id: "likely-missing",
  find: (context) => {
    const { most } = context.thresholds.suggestions;
    if (most === 0) return [];
    const present: Present = new Map([...context.snapshot.seats.all.values()].filter(({ actor }) => actor.kind !== "person").map(({ actor }) => [actor.id, actor]));
    const findings: Finding[] = [];
    for (const likely of predictChannels(inputOf(context, present)).ranked(most * LOOKED_AT)) {
      findings.push(...suggestion(context, present, likely, findings.length));
      if (findings.length === most) break;
    }
    return findings;
  },
};
