/** What there is between two actors with one team: open or planned channels, contacts, and what lies dormant. */
import { dateOfDay, latestDay, type PartialDate } from "../model/date";
import { thresholdsOf } from "../model/thresholds";
import type { ActorId, IssueId } from "../model/id";
import type { Administration } from "../model/records/administration";
import type { Level } from "../model/vocabulary";
import { takenPlaceSince } from "../model/contact-dates";
import type { Leg } from "../network/contacts";
import type { ChannelState, Snapshot } from "../network/snapshot";
import { channelsBetween } from "./channels-between";
import { servesTeam } from "./evidence";
import { legsUntil } from "./legs";
import { onceFor } from "./once-for";
import type { Relationship } from "./relationships";

export interface LinkQuestion {
  readonly between: readonly [ActorId, ActorId];
  /** Whose team; `undefined`: whoever is there. */
  readonly team: Administration | undefined;
  readonly level?: Level | undefined;
  readonly issue?: IssueId | undefined;
}

export interface Links {
  readonly open: readonly ChannelState[];
  /** On its way, and not overdue. */
  readonly planned: readonly ChannelState[];
  readonly dormant: readonly ChannelState[];
  /** With the team, that certainly took place by the date; without a team, the recent ones. */
  readonly legs: readonly Leg[];
}

/** The legs between the two, with the team where one is asked for. */
export const legsWith = (snapshot: Snapshot, { between, team, level, issue }: LinkQuestion): Leg[] => legsUntil(snapshot, between)
  .filter((leg) => (team === undefined || leg.administrations.includes(team.id))
    && (level === undefined || leg.level === level)
    && (issue === undefined || (leg.contact.issues ?? []).includes(issue)));

/** Without a team whose time would bound it, a contact shows that the two talk for so long and no longer. */
const talkingSince = onceFor((snapshot: Snapshot): { readonly date: PartialDate } =>
  ({ date: dateOfDay(latestDay(snapshot.date) - thresholdsOf(snapshot.network.bundle).triangleContact) }));

const recentLegs = (snapshot: Snapshot, question: LinkQuestion): readonly Leg[] => {
  const legs = legsWith(snapshot, question);
  if (question.team !== undefined || legs.length === 0) return legs;
  const since = talkingSince(snapshot).date;
  return legs.filter(({ contact }) => takenPlaceSince(contact, since) === "yes");
};

/** Cost: that of `channelsBetween` and `legsUntil`. */
export const linksBetween = (snapshot: Snapshot, { channels }: Relationship, question: LinkQuestion): Links => {
  const { between, team, level, issue } = question;
  const all = channelsBetween(snapshot, between, channels);
  // Between most offices of two parties there is none.
  const fitting = all.length === 0 ? all : all.filter((state) => (level === undefined || state.level === level)
    && (issue === undefined || (state.channel.issues ?? []).includes(issue)));
  if (fitting.length === 0) return { open: fitting, planned: fitting, dormant: fitting, get legs() { return recentLegs(snapshot, question); } };
  return {
    open: fitting.filter((state) => state.status === "open" && servesTeam(snapshot, state, team)),
    // Planned with the team that leaves is not planned with the one that comes.
    planned: fitting.filter(({ status, reason, channel: { administration } }) => status === "planned" && reason.kind === "planned-for"
      && (team === undefined || administration === undefined || administration === team.id)),
    dormant: fitting.filter(({ status }) => status === "dormant"),
    // Asked for only where no channel answers already: of two busy offices there are many.
    get legs() { return recentLegs(snapshot, question); },
  };
};

/** Somebody talks, or is about to: an open or planned channel, or a contact with the team. */
export const isLinked = (links: Links): boolean => links.open.length + links.planned.length > 0 || links.legs.length > 0;
