/** The day on which something was first there with a team: a contact, or an open channel. The same reading for this transition and the last one. */
import { carriedBetween, type Carried } from "../../gaps/benchmark/carried";
import { byDate, type PartialDate } from "../../model/date";
import type { ActorId, IssueId } from "../../model/id";
import type { Administration } from "../../model/records/administration";
import type { Channel } from "../../model/records/channel";
import type { Contact } from "../../model/records/contact";
import type { Level } from "../../model/vocabulary";
import type { Network } from "../../network/network";
import { daysOf, type DayRange, type TransitionWindow } from "./window";

export interface Wanted {
  readonly between: readonly [ActorId, ActorId];
  readonly level: Level | undefined;
  readonly issue: IssueId | undefined;
  /** Only people in one room will do, so that a channel alone shows nothing. */
  readonly inPerson: boolean;
  /** Does a standing channel count, which is the new team's from its first day? Without it only what this team did: its contacts, and channels of its own. */
  readonly standing: boolean;
}

export interface FirstCarried {
  readonly date: PartialDate;
  /** From the team's inauguration. */
  readonly days: DayRange | undefined;
  /** By a channel that stood before and was the team's from its first day. */
  readonly isStanding: boolean;
  readonly by: { readonly kind: "contact"; readonly contact: Contact } | { readonly kind: "channel"; readonly channel: Channel };
}

const fitting = ({ channels, contacts }: Carried, { level, issue, inPerson, standing }: Wanted): Carried => ({
  channels: inPerson ? [] : channels.filter((each) => (level === undefined || each.level === level) && (issue === undefined || (each.channel.issues ?? []).includes(issue))
    && (standing || each.channel.administration !== undefined)),
  contacts: contacts.filter((leg) => (level === undefined || leg.level === level) && (!inPerson || leg.inPerson)
    && (issue === undefined || (leg.contact.issues ?? []).includes(issue))),
});

/** `asked`: whose transition, and what is known of it. Cost: that of `carriedBetween`, whose snapshots are those of the window. */
export const firstCarried = (
  network: Network, { known, at }: Pick<TransitionWindow, "known" | "at">, team: Administration, inauguration: TransitionWindow["inauguration"], wanted: Wanted,
): FirstCarried | undefined => {
  const isItsOwn = wanted.between.some((end) => network.nesting.isWithin(end, team.party));
  if (!isItsOwn) return undefined;
  const { channels, contacts } = fitting(carriedBetween(network, { between: wanted.between, team, until: known }, at), wanted);
  const found = [
    ...contacts.map(({ contact }): FirstCarried => ({ date: contact.date, days: daysOf({ inauguration }, contact.date), isStanding: false, by: { kind: "contact", contact } })),
    ...channels.flatMap(({ channel, since }): FirstCarried[] => (since === undefined ? []
      : [{ date: since, days: daysOf({ inauguration }, since), isStanding: channel.administration === undefined, by: { kind: "channel", channel } }])),
  ];
  // Of the same day a contact says more than that the channel was open.
  return found.toSorted((a, b) => byDate(a.date, b.date) || (a.by.kind < b.by.kind ? 1 : a.by.kind > b.by.kind ? -1 : 0))[0];
};
