/**
 * What two parties carried up to a day with one team, by level and by issue, with every channel and contact that shows
 * it. A channel counts as on the screen as of its time: open, and with that team (`servesTeam`).
 */
import { datesOf, lastDateOf } from "../../model/contact-dates";
import { byDate, dateOfDay, earliestDay, isOnOrBefore, laterOf, precisionOf, type PartialDate } from "../../model/date";
import type { ActorId, IssueId } from "../../model/id";
import type { Administration } from "../../model/records/administration";
import type { Channel } from "../../model/records/channel";
import type { Contact } from "../../model/records/contact";
import type { Level } from "../../model/vocabulary";
import type { Leg } from "../../network/contacts";
import type { Nesting } from "../../network/nesting";
import type { Network } from "../../network/network";
import { asOf, type Snapshot } from "../../network/snapshot";
import { servesTeam } from "../evidence";
import { legsWith } from "../links";

/** From the team's election on, up to and including `until`. */
export interface Stretch {
  readonly between: readonly [ActorId, ActorId];
  /** Whose team must have been there; `undefined`: whoever was. */
  readonly team: Administration | undefined;
  readonly until: PartialDate;
}

export interface CarriedChannel {
  readonly channel: Channel;
  readonly level: Level | undefined;
  /** From when it was open with this team, as given; `undefined` where no source says. */
  readonly since: PartialDate | undefined;
}

export type Row = { readonly kind: "level"; readonly level: Level } | { readonly kind: "issue"; readonly issue: IssueId };

export interface Carried {
  /** In the order of their ids. */
  readonly channels: readonly CarriedChannel[];
  /** Once for each level at which participants of the two met; oldest first. */
  readonly contacts: readonly Leg[];
}

/** Does it run between the two, or their parts? */
export const isBetween = ({ isWithin }: Nesting, [near, far]: readonly [ActorId, ActorId], [a, b]: readonly [ActorId, ActorId]): boolean =>
  (isWithin(near, a) && isWithin(far, b)) || (isWithin(near, b) && isWithin(far, a));

/** The days on which a channel of the pair may have come to be open with the team: its statements' beginnings, the inauguration, the last day. */
const probes = (network: Network, { between, team, until }: Stretch): PartialDate[] => {
  const ofPair = network.bundle.channels.filter(({ ends }) => isBetween(network.nesting, ends, between));
  const begun = ofPair.flatMap(({ status }) => status.flatMap(({ is, from }) => (is === "open" && from !== undefined ? [from] : [])));
  const within = [...begun, ...(team === undefined ? [] : [team.from])].filter((date) => isOnOrBefore(date, until) === "yes"
    && (team === undefined || isOnOrBefore(team.elected ?? team.from, date) === "yes"));
  return [...new Set([...within, until])].toSorted(byDate);
};

const openOn = (snapshot: Snapshot, { between, team }: Stretch): CarriedChannel[] => [...snapshot.channels.values()]
  .filter((state) => state.status === "open" && isBetween(snapshot.network.nesting, state.channel.ends, between) && servesTeam(snapshot, state, team))
  .map(({ channel, level, statement }) => ({
    channel, level,
    // A standing channel is this team's from the day it takes office; one of its own from the day that is recorded.
    since: team === undefined || channel.administration === team.id ? statement.from : laterOf(statement.from, team.from),
  }));

/**
 * Channels that were open at some time of the stretch, and contacts that certainly took place in it (I3), with the team. What is recorded of
 * a time after `until` is not used. Cost: one snapshot for each day on which a channel of the pair opened.
 */
export const carriedBetween = (network: Network, stretch: Stretch): Carried => {
  const channels = new Map<string, CarriedChannel>();
  for (const date of probes(network, stretch)) {
    for (const each of openOn(asOf(network, date), stretch)) if (!channels.has(each.channel.id)) channels.set(each.channel.id, each);
  }
  const contacts = new Map(legsWith(asOf(network, stretch.until), stretch).map((leg) => [`${leg.contact.id} ${leg.level ?? ""}`, leg]));
  return { channels: [...channels.values()].toSorted((a, b) => (a.channel.id < b.channel.id ? -1 : 1)), contacts: [...contacts.values()] };
};

/** The part of it at a level, or on an issue; on an issue each contact once, whatever the level. */
export const carriedIn = ({ channels, contacts }: Carried, row: Row): Carried => (row.kind === "level"
  ? { channels: channels.filter(({ level }) => level === row.level), contacts: contacts.filter(({ level }) => level === row.level) }
  : {
    channels: channels.filter(({ channel }) => (channel.issues ?? []).includes(row.issue)),
    contacts: [...new Map(contacts.filter(({ contact }) => (contact.issues ?? []).includes(row.issue)).map((leg) => [leg.contact.id, leg])).values()],
  });

export const isCarried = ({ channels, contacts }: Carried): boolean => channels.length + contacts.length > 0;

/** The day on which it is first known to have been carried. */
export const carriedSince = ({ channels, contacts }: Carried): PartialDate | undefined =>
  [...contacts.map(({ contact }) => lastDateOf(contact)), ...channels.flatMap(({ since }) => since ?? [])].toSorted(byDate)[0];

/** The first contact of people in one room. */
export const firstInPerson = (contacts: readonly Leg[]): Contact | undefined => contacts
  .flatMap(({ contact, inPerson }) => (inPerson ? [contact] : []))
  .toSorted((a, b) => byDate(a.date, b.date) || (a.id < b.id ? -1 : 1))[0];

/** Whole days from the inauguration to the date, negative before it; `undefined` where either is not exact to the day (I3). */
export const daysInOffice = ({ from }: Administration, date: PartialDate): number | undefined =>
  (precisionOf(from) === "day" && precisionOf(date) === "day" ? earliestDay(date) - earliestDay(from) : undefined);

/** Of a contact the same; `undefined` too where its sources give several dates (I3). */
export const contactDaysInOffice = (team: Administration, contact: Contact): number | undefined =>
  (datesOf(contact).length > 1 ? undefined : daysInOffice(team, contact.date));

/** The day so far from the team's inauguration, its last day in office at most; `undefined` where that is not exact to the day (I3). */
export const dayOfTeam = ({ from, to }: Administration, days: number): PartialDate | undefined => {
  if (precisionOf(from) !== "day") return undefined;
  const day = earliestDay(from) + days;
  return dateOfDay(to === undefined ? day : Math.min(day, earliestDay(to) - 1));
};
