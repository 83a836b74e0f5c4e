/**
 * [open-triangle] Two members of a small grouping have relations, and no channel or recent contact between them, so that the grouping
 * lacks a leg. Only where somebody has looked at what the two have. Source: domain vocabulary. Cost: the members of each small grouping squared.
 */
import type { ActorId } from "../../model/id";
import { takenPlaceSince } from "../../model/contact-dates";
import type { Network } from "../../network/network";
import { grouped } from "../../network/record-index";
import { groupingsOf } from "../comparables";
import { daysBefore, derived, isResearched } from "../derived";
import { partyPair } from "../frictions";
import type { Finding } from "../gap";
import { linksBetween } from "../links";
import { onceFor } from "../once-for";
import type { Rule, RuleContext } from "../rule";

const membershipsByGrouping = onceFor(({ bundle }: Network) => grouped(bundle.memberships, ({ grouping }) => grouping));

const find = (context: RuleContext, grouping: ActorId, pair: readonly [ActorId, ActorId]): Finding[] => {
  const { snapshot, relationships, thresholds } = context;
  const relationship = relationships.get(partyPair(snapshot, pair));
  if (relationship === undefined || relationship.isArriving) return [];
  const { team } = relationship;
  const { open, planned, dormant, legs } = linksBetween(snapshot, relationship, { between: pair, team });
  // A team's time may be long: of its contacts, too, only the recent ones show that the two talk.
  const recently = daysBefore(snapshot.date, thresholds.triangleContact);
  const hasTalked = legs.some(({ contact }) => takenPlaceSince(contact, recently) === "yes");
  if (open.length + planned.length > 0 || hasTalked || !isResearched(snapshot, pair, team)) return [];
  return [derived(context, {
    between: relationship.parties, team,
    reason: { kind: "open-triangle", grouping },
    base: { factor: "triangle", points: thresholds.points.triangle },
    sources: (membershipsByGrouping(snapshot.network).get(grouping) ?? [])
      .filter((each) => pair.includes(snapshot.network.nesting.partyOf(each.member)))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ sources }) => sources),
    revive: dormant.map(({ channel }) => channel.id),
  })];
};

export const openTriangle: Rule = {
  id: "open-triangle",
  find: (context) => [...groupingsOf(context.snapshot, context.thresholds.smallGrouping).members].flatMap(([grouping, members]) => members.flatMap((one, at) =>
    // Of two members there is no triangle.
    (members.length < 3 ? [] : members.slice(at + 1)).flatMap((other) => find(context, grouping, [one, other])))),
};
