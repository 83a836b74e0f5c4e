/** The day on which something was first there with a team: a contact, or an open channel. The same reading for this transition and the last one. */
import { isBetween } from "../../gaps/benchmark/carried";
import { channelsBetween } from "../../gaps/channels-between";
import { servesTeam } from "../../gaps/evidence";
import { legsWith } from "../../gaps/links";
import { byDate, isOnOrBefore, laterOf, type PartialDate } from "../../model/date";
import type { ActorId, IssueId } from "../../model/id";
import type { Channel } from "../../model/records/channel";
import type { Contact } from "../../model/records/contact";
import type { Level } from "../../model/vocabulary";
import { firstOpenedBy } from "../../network/channel-status";
import { channelLevel } from "../../network/levels";
import type { Network } from "../../network/network";
import { daysOf, daysOfContact, type DayRange, type TransitionWindow } from "./window";

export interface Wanted {
  readonly between: readonly [ActorId, ActorId];
  readonly level: Level | undefined;
  readonly issue: IssueId | undefined;
  /** Only people in one room will do, so that a channel alone shows nothing. */
  readonly inPerson: boolean;
}

export interface FirstCarried {
  readonly date: PartialDate;
  /** From the team's inauguration. */
  readonly days: DayRange | undefined;
  /** By a channel that stood before and was the team's from its first day. */
  readonly isStanding: boolean;
  readonly by: { readonly kind: "contact"; readonly contact: Contact } | { readonly kind: "channel"; readonly channel: Channel };
}

const isOn = (channel: Channel, issue: IssueId | undefined): boolean => issue === undefined || (channel.issues ?? []).includes(issue);

/** Of channels that are recorded as this team's: when they opened. */
const ownChannels = (network: Network, { administration, known }: TransitionWindow, { between, level, issue }: Wanted): { readonly channel: Channel; readonly date: PartialDate }[] =>
  network.bundle.channels.flatMap((channel) => {
    if (channel.administration !== administration.id || !isBetween(network.nesting, channel.ends, between) || !isOn(channel, issue)) return [];
    if (level !== undefined && channelLevel(network.index, channel) !== level) return [];
    const date = firstOpenedBy(channel, known);
    return date === undefined ? [] : [{ channel, date }];
  });

const sameDay = (a: FirstCarried, b: FirstCarried): number => {
  // A contact says more than that the channel was open.
  const rank = ({ by }: FirstCarried): number => (by.kind === "contact" ? 0 : 1);
  const id = ({ by }: FirstCarried): string => (by.kind === "contact" ? by.contact.id : by.channel.id);
  return rank(a) - rank(b) || (id(a) < id(b) ? -1 : 1);
};

/**
 * What the team itself did: its first contact, its designates' among them, or a channel of its own. Nothing of a time after what is known of the
 * window is used; `undefined` too where neither end is of the team's party. Cost: linear in the contacts of the less busy end and in channels.
 */
export const firstOfTeam = (network: Network, window: TransitionWindow, wanted: Wanted): FirstCarried | undefined => {
  const { administration: team, known, at } = window;
  const { between, level, issue, inPerson } = wanted;
  if (!between.some((end) => network.nesting.isWithin(end, team.party))) return undefined;
  const contacts = legsWith(at(known), { between, team, level, issue }).filter((leg) => !inPerson || leg.inPerson);
  const found = [
    ...contacts.map(({ contact }): FirstCarried => ({ date: contact.date, days: daysOfContact(window, contact), isStanding: false, by: { kind: "contact", contact } })),
    ...(inPerson ? [] : ownChannels(network, window, wanted))
      .map(({ channel, date }): FirstCarried => ({ date, days: daysOf(window, date), isStanding: false, by: { kind: "channel", channel } })),
  ];
  return found.toSorted((a, b) => byDate(a.date, b.date) || sameDay(a, b))[0];
};

/** A standing channel that serves the team from its first day; asked where the team itself has done nothing. Cost: that of `channelsBetween`. */
export const firstStanding = (network: Network, window: TransitionWindow, { between, level, issue, inPerson }: Wanted): FirstCarried | undefined => {
  const { administration: team, known, at } = window;
  if (inPerson || isOnOrBefore(team.from, known) !== "yes" || !between.some((end) => network.nesting.isWithin(end, team.party))) return undefined;
  const found = [team.from, known].flatMap((day) => channelsBetween(at(day), between)
    .filter((state) => state.status === "open" && (level === undefined || state.level === level) && isOn(state.channel, issue) && servesTeam(at(day), state, team))
    .map(({ channel, statement }): FirstCarried => {
      const date = laterOf(statement.from, team.from);
      return { date, days: daysOf(window, date), isStanding: true, by: { kind: "channel", channel } };
    }));
  return found.toSorted((a, b) => byDate(a.date, b.date) || sameDay(a, b))[0];
};
