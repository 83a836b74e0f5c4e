/**
 * What becomes of each channel of the side whose government changes: it lapses, it goes on, somebody must be put in, or it is new. Channels that
 * were open as the window begins, or on the eve of the inauguration; as of an earlier day, as of that day.
 */
import { datesOf, takenPlaceSince } from "../../model/contact-dates";
import { byDate, dateOfDay, daysBetween, earliestDay, isBefore, isOnOrBefore, type PartialDate } from "../../model/date";
import type { ActorId, ChannelId } from "../../model/id";
import type { Channel } from "../../model/records/channel";
import type { Contact } from "../../model/records/contact";
import { LEVELS, type Level } from "../../model/vocabulary";
import { legsUntil } from "../../gaps/legs";
import { lowerRank } from "../../network/levels";
import type { Network } from "../../network/network";
import type { ChannelState } from "../../network/snapshot";
import { inCharge } from "../../network/tenures";
import { firstOfTeam, type FirstCarried } from "./first-carried";
import { handoverAt, type Handover } from "./handover";
import type { TransitionWindow } from "./window";

/** Why a channel ends: with its government, with the person that it was with, or by what is recorded of the channel itself. */
export type LapseCause =
  | { readonly kind: "administration" }
  | { readonly kind: "holder"; readonly person: ActorId }
  | { readonly kind: "recorded"; readonly as: "ended" | "dormant" | "closed" };

export interface Lapse {
  readonly cause: LapseCause;
  /** `undefined`: nobody recorded when. */
  readonly date: PartialDate | undefined;
}

export type ChannelFate =
  | { readonly kind: "lapse"; readonly lapse: Lapse; readonly handovers: readonly Handover[] }
  | { readonly kind: "survive" }
  | {
    readonly kind: "re-staff"; readonly handovers: readonly Handover[];
    /** The first contact since the post of the side that changes is filled, and how many days it took. */
    readonly contactAfter: Contact | undefined; readonly daysToContact: number | undefined;
  }
  | { readonly kind: "opened"; readonly since: PartialDate | undefined };

/** What is lost and what is to be done first. */
export const FATES = ["lapse", "re-staff", "survive", "opened"] as const satisfies readonly ChannelFate["kind"][];

export interface TrackedChannel {
  readonly channel: Channel;
  readonly level: Level | undefined;
  readonly fate: ChannelFate;
  /** From when on anything is recorded of it: its beginning, or that of the time of which its sources speak. */
  readonly recordedSince: PartialDate | undefined;
  /** What there first was between the same two, at the level, with the new team: a contact with its designates counts. */
  readonly anew: FirstCarried | undefined;
  /** The same under the outgoing team, counted from its own inauguration. */
  readonly lastTime: FirstCarried | undefined;
}

const leaving = (network: Network, window: TransitionWindow, { channel, statement }: ChannelState, handovers: readonly Handover[]): LapseCause | undefined => {
  if (channel.nature !== "personal") return undefined;
  const gone = handovers.find(({ vacated, outgoing }) => outgoing !== undefined && vacated !== undefined);
  if (gone?.outgoing !== undefined) return { kind: "holder", person: gone.outgoing.person };
  const { index } = network;
  // A person at the end itself: the channel ends with the posts that were held when it was made.
  const person = channel.ends.find((end) => index.actors.get(end)?.kind === "person" && (index.tenuresOfPerson.get(end) ?? []).some(
    ({ office, administration }) => administration !== undefined && administration === window.outgoing?.id
      && inCharge(index, office, statement.from ?? window.until)?.tenure.person === end,
  ));
  return person === undefined ? undefined : { kind: "holder", person };
};

const lapseOf = (network: Network, window: TransitionWindow, state: ChannelState, handovers: readonly Handover[]): Lapse | undefined => {
  const { administration, known, last } = window;
  const { channel, statement } = state;
  const ends = dateOfDay(last);
  const bound = channel.administration === undefined ? undefined : network.index.administrations.get(channel.administration);
  // One that is bound to a government of the other side outlives this one's.
  const isOfTeam = bound?.party === administration.party;
  const isTold = (date: PartialDate): boolean => isOnOrBefore(date, ends) === "yes" && isOnOrBefore(date, known) === "yes";
  if (statement.to !== undefined && isTold(statement.to) && (!isOfTeam || isOnOrBefore(administration.from, statement.to) !== "yes")) {
    return { cause: { kind: "recorded", as: "ended" }, date: statement.to };
  }
  if (isOfTeam) return { cause: { kind: "administration" }, date: administration.from };
  if (bound?.to !== undefined && isTold(bound.to)) return { cause: { kind: "administration" }, date: bound.to };
  const person = leaving(network, window, state, handovers);
  if (person !== undefined) return { cause: person, date: handovers.find(({ vacated, outgoing }) => outgoing !== undefined && vacated !== undefined)?.vacated ?? administration.from };
  const next = channel.status[channel.status.indexOf(statement) + 1];
  if (next?.from !== undefined && (next.is === "dormant" || next.is === "closed") && isTold(next.from)) {
    return { cause: { kind: "recorded", as: next.is }, date: next.from };
  }
  return undefined;
};

/** The day by which a channel must have been open to be one that the transition changes: the eve of the inauguration, or the day on which it is looked at. */
const referenceOf = ({ administration: { from }, until }: TransitionWindow): PartialDate => {
  const eve = dateOfDay(earliestDay(from) - 1);
  return isOnOrBefore(eve, until) === "yes" ? eve : until;
};

/** Certainly opened for the first time since then. */
const isBegun = (window: TransitionWindow, { channel: { status }, statement }: ChannelState): boolean =>
  statement.from !== undefined && isBefore(referenceOf(window), statement.from) === "yes"
  && status.slice(0, status.indexOf(statement)).every(({ is }) => is === "planned");

const fateOf = (network: Network, window: TransitionWindow, state: ChannelState): ChannelFate => {
  const { administration, known, at } = window;
  const { channel, level } = state;
  if (channel.administration === administration.id) {
    return { kind: "opened", since: state.statement.from };
  }
  if (isBegun(window, state)) return { kind: "opened", since: state.statement.from };
  const handovers = channel.ends.flatMap((end) => handoverAt(network, window, end) ?? []);
  const lapse = lapseOf(network, window, state, handovers);
  if (lapse !== undefined) return { kind: "lapse", lapse, handovers };
  if (handovers.length === 0) return { kind: "survive" };
  const filled = handovers.filter(({ isOfTeam }) => isOfTeam || handovers.every((each) => !each.isOfTeam)).map((each) => each.filled);
  const since = filled.includes(undefined) ? undefined : filled.flatMap((date) => date ?? []).toSorted(byDate).at(-1);
  const contactAfter = since === undefined ? undefined : legsUntil(at(known), channel.ends)
    .find((leg) => (leg.level === undefined || leg.level === level) && takenPlaceSince(leg.contact, since) === "yes")?.contact;
  return {
    kind: "re-staff", handovers, contactAfter,
    daysToContact: since === undefined || contactAfter === undefined ? undefined : Math.min(...datesOf(contactAfter).map((date) => daysBetween(since, date))),
  };
};

/** Open channels with an end on the side whose government changes; each by its earliest state. Of some the sources speak only later. */
const openOn = (network: Network, window: TransitionWindow): Map<ChannelId, ChannelState> => {
  const { administration: { id, party }, first, until, at } = window;
  const days = [...(earliestDay(until) > first ? [dateOfDay(first)] : []), referenceOf(window), until];
  const found = new Map<ChannelId, ChannelState>();
  const isConcerned = ({ channel, status }: ChannelState): boolean => status === "open" && channel.ends.some((end) => network.nesting.isWithin(end, party));
  for (const day of days) for (const state of at(day).channels.values()) if (isConcerned(state) && !found.has(state.channel.id)) found.set(state.channel.id, state);
  // Those of the new team, as they came: one may have ended since.
  const isNew = ({ channel }: ChannelState): boolean => channel.administration === id;
  const begun = network.bundle.channels.flatMap(({ administration, status }) => (administration === id ? status.flatMap((each) => each.from ?? []) : []))
    .filter((date) => isOnOrBefore(date, until) === "yes");
  for (const day of new Set(begun)) {
    for (const state of at(day).channels.values()) if (isNew(state) && isConcerned(state) && !found.has(state.channel.id)) found.set(state.channel.id, state);
  }
  return found;
};

const recordedSince = ({ index }: Network, { status: [first], sources }: Channel): PartialDate | undefined => {
  if (first?.from !== undefined) return first.from;
  const spoken = (first?.sources ?? sources).map(({ source }) => index.sources.get(source)?.speaksOf?.from);
  return spoken.includes(undefined) ? undefined : spoken.flatMap((date) => date ?? []).toSorted(byDate)[0];
};

/** The data set's own relationship first, then by level from the top down, then by id (I7). */
const inOrder = (network: Network, channels: readonly TrackedChannel[]): TrackedChannel[] => {
  const own = network.bundle.dataset.parties;
  const isOwn = ({ channel }: TrackedChannel): boolean => channel.ends.every((end) => own.includes(network.nesting.partyOf(end)));
  const rank = ({ level }: TrackedChannel): number => (level === undefined ? LEVELS.length : LEVELS.indexOf(level));
  return channels.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || rank(a) - rank(b) || (a.channel.id < b.channel.id ? -1 : 1));
};

/** `before`: the same window of the outgoing team, for what happened then. Cost: two looks at each channel's pair (see `firstOfTeam`). */
export const trackedChannels = (network: Network, window: TransitionWindow, before: TransitionWindow | undefined): readonly TrackedChannel[] =>
  inOrder(network, [...openOn(network, window).values()].map((state) => {
    const { channel } = state;
    const level = state.level ?? lowerRank(network.index, channel.ends);
    const wanted = { between: channel.ends, level, issue: undefined, inPerson: false };
    return {
      channel, level, fate: fateOf(network, window, state), recordedSince: recordedSince(network, channel),
      anew: firstOfTeam(network, window, wanted),
      lastTime: before === undefined ? undefined : firstOfTeam(network, before, wanted),
    };
  }));
