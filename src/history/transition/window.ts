/** From when to when a transition is looked at, and up to which day what is recorded may be used. */
import { datesOf } from "../../model/contact-dates";
import { dateOfDay, earliestDay, isOnOrBefore, latestDay, precisionOf, type DayNumber, type PartialDate } from "../../model/date";
import type { Administration } from "../../model/records/administration";
import type { Contact } from "../../model/records/contact";
import type { Network } from "../../network/network";
import { asOf, type Snapshot } from "../../network/snapshot";
import type { Knowledge } from "./knowledge";

const DAYS_A_WEEK = 7;
const WEEKS_BEFORE_ELECTION = 2;
const WEEKS_AFTER_INAUGURATION = 26;

export interface TransitionWindow {
  readonly administration: Administration;
  /** Of the same party, before it; `undefined`: none is recorded. */
  readonly outgoing: Administration | undefined;
  /** From two weeks before the election to 26 weeks after the inauguration, or to the last day in office. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** The day on which the transition is looked at: the as-of date, or the last of the window. */
  readonly until: PartialDate;
  /** No fact of a later time is used; `until`, or later where the transition has been over for a while. */
  readonly known: PartialDate;
  /** The day of the inauguration; `undefined` where it is not known to the day, and then nothing is counted in days (I3). */
  readonly inauguration: DayNumber | undefined;
  /** Each asked for once. */
  readonly at: (date: PartialDate) => Snapshot;
}

/** Was it elected, or where no election is recorded in office, by the date? Before that it can only be seen in hindsight. */
export const isAnnounced = ({ elected, from }: Administration, date: PartialDate): boolean => isOnOrBefore(elected ?? from, date) === "yes";

export const outgoingBefore = ({ index }: Network, { id, party, from }: Administration): Administration | undefined =>
  (index.administrationsOf.get(party) ?? []).findLast((each) => each.id !== id && isOnOrBefore(each.from, from) === "yes");

const earlierOf = (a: PartialDate, b: PartialDate): PartialDate => (isOnOrBefore(a, b) === "yes" ? a : b);

export const windowOf = (network: Network, administration: Administration, date: PartialDate, knowledge: Knowledge): TransitionWindow => {
  const { elected, from, to } = administration;
  const end = to === undefined ? undefined : dateOfDay(earliestDay(to) - 1);
  const last = Math.min(latestDay(from) + WEEKS_AFTER_INAUGURATION * DAYS_A_WEEK + DAYS_A_WEEK - 1, end === undefined ? Infinity : earliestDay(end));
  const lastDate = dateOfDay(last);
  const hindsight = isOnOrBefore(lastDate, date) === "yes" ? date : lastDate;
  const known = knowledge === "came-out" ? hindsight : date;
  const snapshots = new Map<PartialDate, Snapshot>();
  return {
    administration,
    outgoing: outgoingBefore(network, administration),
    first: earliestDay(elected ?? from) - WEEKS_BEFORE_ELECTION * DAYS_A_WEEK,
    last,
    until: knowledge === "came-out" ? lastDate : earlierOf(lastDate, date),
    known: end === undefined ? known : earlierOf(end, known),
    inauguration: precisionOf(from) === "day" ? earliestDay(from) : undefined,
    at: (day) => {
      const snapshot = snapshots.get(day) ?? asOf(network, day);
      snapshots.set(day, snapshot);
      return snapshot;
    },
  };
};

/** The days from the inauguration, negative before it, that a date may mean: one number twice where it is exact. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** `undefined` where the inauguration is not known to the day, or the date no better than to the year (I3). */
export const daysOf = ({ inauguration }: Pick<TransitionWindow, "inauguration">, date: PartialDate | undefined): DayRange | undefined =>
  (inauguration === undefined || date === undefined || precisionOf(date) === "year" ? undefined
    : { first: earliestDay(date) - inauguration, last: latestDay(date) - inauguration });

/** The same over all dates that a contact's sources give. */
export const daysOfContact = (window: Pick<TransitionWindow, "inauguration">, contact: Contact): DayRange | undefined => {
  const days = datesOf(contact).map((date) => daysOf(window, date));
  const given = days.flatMap((each) => each ?? []);
  return given.length < days.length ? undefined : { first: Math.min(...given.map(({ first }) => first)), last: Math.max(...given.map(({ last }) => last)) };
};
