/**
 * [issue-not-carried] A friction or a key policy between two parties has no open channel that carries it. A key policy counts once the
 * administration is in office and not before what is expected of it is due: before that there is no policy to reconcile. Source: domain
 * vocabulary. Cost: alignments × the channels of their relationship.
 */
import { isOnOrBefore } from "../../model/date";
import type { Administration } from "../../model/records/administration";
import type { Alignment } from "../../model/records/alignment";
import { levelRank } from "../../model/vocabulary";
import type { Network } from "../../network/network";
import { grouped } from "../../network/record-index";
import type { ChannelState } from "../../network/snapshot";
import { servesTeam } from "../evidence";
import { derived } from "../derived";
import { partyPair } from "../frictions";
import type { Finding } from "../gap";
import { isLinked, linksBetween } from "../links";
import { onceFor } from "../once-for";
import type { Relationship } from "../relationships";
import type { Rule, RuleContext } from "../rule";

/** Whose team must take it up: the alignment's own, else the one to be reached, else nobody's in particular. */
const teamFor = ({ snapshot }: RuleContext, { team }: Relationship, { administration }: Alignment): Administration | undefined =>
  (administration === undefined ? team : snapshot.network.index.administrations.get(administration));

const expectationsByIssue = onceFor(({ bundle }: Network) => grouped(bundle.expectations, ({ issue }) => issue));
const responsibilitiesByIssue = onceFor(({ bundle }: Network) => grouped(bundle.responsibilities, ({ issue }) => issue));

/** Expectations of later that speak of the issue say that it is not due yet. */
const isDue = ({ snapshot }: RuleContext, { issue, between }: Alignment, team: Administration | undefined): boolean => {
  if (team !== undefined && isOnOrBefore(team.from, snapshot.date) !== "yes") return false;
  const pair = partyPair(snapshot, between);
  // What was expected of an earlier team says nothing of when it is due with this one.
  const about = (expectationsByIssue(snapshot.network).get(issue) ?? []).filter((each) => partyPair(snapshot, each.between) === pair
    && (each.administration === undefined || each.administration === team?.id));
  return about.length === 0 || about.some(({ from }) => from === undefined || isOnOrBefore(from, snapshot.date) === "yes");
};

/** One between offices that answer for the issue before any other, then the higher level. */
const nearestOf = ({ snapshot }: RuleContext, open: readonly ChannelState[], alignment: Alignment): ChannelState | undefined => {
  const offices = new Set((responsibilitiesByIssue(snapshot.network).get(alignment.issue) ?? []).map(({ office }) => office));
  const { lineOf } = snapshot.network.nesting;
  const answering = ({ channel }: ChannelState): number => channel.ends.filter((end) => lineOf(end).some((each) => offices.has(each))).length;
  const rank = ({ level }: ChannelState): number => (level === undefined ? Number.MAX_SAFE_INTEGER : levelRank(level));
  return open.toSorted((a, b) => answering(b) - answering(a) || rank(a) - rank(b))[0];
};

const find = (context: RuleContext, relationship: Relationship, alignment: Alignment): Finding[] => {
  const { snapshot, thresholds } = context;
  const { between, issue, stance } = alignment;
  const isKeyPolicy = snapshot.network.index.issues.get(issue)?.keyPolicy === true;
  const team = teamFor(context, relationship, alignment);
  if (stance !== "friction" && !(isKeyPolicy && isDue(context, alignment, team))) return [];
  const links = linksBetween(snapshot, relationship, { between, team, issue });
  if (isLinked(links)) return [];
  const open = relationship.channels.filter((state) => state.status === "open" && servesTeam(snapshot, state, team));
  return [derived(context, {
    between, issue, team,
    reason: { kind: "issue-not-carried", alignment: alignment.id, stance, nearest: nearestOf(context, open, alignment)?.channel.id },
    base: { factor: "issue", points: thresholds.points.issue },
    sources: alignment.sources,
    revive: links.dormant.map(({ channel }) => channel.id),
  })];
};

export const issueNotCarried: Rule = {
  id: "issue-not-carried",
  find: (context) => [...context.relationships.values()].flatMap((relationship) =>
    relationship.alignments.flatMap((alignment) => find(context, relationship, alignment))),
};
