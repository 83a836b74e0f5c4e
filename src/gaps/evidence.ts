/** Is an expectation met, and by what? Open channels and contacts, of the right team, level, issue and mode. */
import { isOnOrBefore, type PartialDate } from "../model/date";
import type { Administration } from "../model/records/administration";
import type { Contact } from "../model/records/contact";
import { takenPlaceBy, takenPlaceSince } from "../model/contact-dates";
import type { Leg } from "../network/contacts";
import type { ChannelState, Snapshot } from "../network/snapshot";
import { channelsBetween } from "./channels-between";
import { legsUntil } from "./legs";
import type { Requirement } from "./requirements";

/** What meets an expectation. */
export interface Proof {
  /** Of the right team, level, issue and mode; oldest first, each once. */
  readonly contacts: readonly Contact[];
  /** Open with the right team; in the order of their ids. */
  readonly channels: readonly ChannelState[];
}

export interface Evidence {
  readonly met: boolean;
  /** Empty where it is not met. */
  readonly by: Proof;
  /** The last contact at the level with the right team, where it falls short: by phone, or not recorded as dealing with the issue. */
  readonly nearest: { readonly contact: Contact; readonly short: "mode" | "issue" } | undefined;
  /** An open channel between the ends that is with another team. */
  readonly otherTeam: ChannelState | undefined;
  /** Dormant channels between the ends at the level expected. */
  readonly dormant: readonly ChannelState[];
}

/** The administration only matters where an end belongs to its party: the Quad does not change hands. */
const teamNeeded = (snapshot: Snapshot, { expectation, administration }: Requirement): Administration | undefined => {
  if (administration === undefined) return undefined;
  const { nesting } = snapshot.network;
  return expectation.between.some((end) => nesting.isWithin(end, administration.party)) ? administration : undefined;
};

/** Until when the channel's sources speak: a record cannot testify for an administration of a later time. */
const testifiesSince = (snapshot: Snapshot, state: ChannelState, since: PartialDate): boolean => {
  const { from, sources } = state.statement;
  if (from !== undefined && isOnOrBefore(since, from) === "yes") return true;
  return (sources ?? state.channel.sources).some(({ source }) => {
    const record = snapshot.network.index.sources.get(source);
    const until = record?.speaksOf?.to ?? record?.published;
    return until === undefined || isOnOrBefore(since, until) === "yes";
  });
};

/**
 * Is the channel one with the team? A recorded administration decides; else a contact of its people, or that the team is in office and
 * the channel's source speaks of that time.
 */
export const servesTeam = (snapshot: Snapshot, state: ChannelState, team: Administration | undefined): boolean => {
  if (team === undefined) return true;
  if (state.channel.administration !== undefined) return state.channel.administration === team.id;
  const contacted = state.contacts.some(({ contact, participants }) =>
    takenPlaceBy(contact, snapshot.date) === "yes"
    && participants.some(({ administrations }) => administrations.includes(team.id)));
  return contacted || (isOnOrBefore(team.from, snapshot.date) === "yes" && testifiesSince(snapshot, state, team.from));
};

/** `channels`: those of the relationship, in the order of their ids (I7). Cost: that of `channelsBetween` and `legsUntil`. */
export const evidenceFor = (snapshot: Snapshot, requirement: Requirement, channels?: readonly ChannelState[]): Evidence => {
  const { expectation, from } = requirement;
  const { level, issue, inPerson } = expectation;
  const team = teamNeeded(snapshot, requirement);
  const isTeam = (leg: Leg): boolean => team === undefined
    ? from === undefined || takenPlaceSince(leg.contact, from) === "yes"
    : leg.administrations.includes(team.id);

  const legs = legsUntil(snapshot, expectation.between).filter(isTeam);
  const rightLevel = (leg: Leg): boolean => level === undefined || leg.level === level;
  const full = legs.filter((leg) => rightLevel(leg)
    && (inPerson !== true || leg.inPerson)
    && (issue === undefined || (leg.contact.issues ?? []).includes(issue)));

  const between = channelsBetween(snapshot, expectation.between, channels);
  const atLevel = between.filter((state) => level === undefined || state.level === level);
  const open = atLevel.filter((state) => state.status === "open" && (issue === undefined || (state.channel.issues ?? []).includes(issue)));
  const withTeam = (state: ChannelState): boolean => servesTeam(snapshot, state, team);
  const last = legs.findLast(rightLevel);
  const by: Proof = { contacts: [...new Set(full.map(({ contact }) => contact))], channels: inPerson === true ? [] : open.filter(withTeam) };
  return {
    met: by.contacts.length + by.channels.length > 0,
    by,
    nearest: last === undefined ? undefined : { contact: last.contact, short: inPerson === true && !last.inPerson ? "mode" : "issue" },
    otherTeam: open.find((state) => !withTeam(state)),
    dormant: atLevel.filter((state) => state.status === "dormant" && (issue === undefined || (state.channel.issues ?? []).includes(issue))),
  };
};
