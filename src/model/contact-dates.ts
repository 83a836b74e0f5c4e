/**
 * When a contact took place. Where a source gives another day than the record, nobody knows which of them is right: what follows from the
 * date is certain only where it follows from each of them (I3).
 */
import { byDate, daysBetween, earliestDay, isOnOrBefore, latestDay, type Certainty, type DayNumber, type PartialDate } from "./date";
import type { Contact } from "./records/contact";

const isDisputed = ({ sources }: Pick<Contact, "sources">): boolean => sources.some(({ says }) => says?.date !== undefined);

/** The record's own first, then what its sources say otherwise, each once. */
export const datesOf = (contact: Pick<Contact, "date" | "sources">): readonly PartialDate[] =>
  (isDisputed(contact) ? [...new Set([contact.date, ...contact.sources.flatMap(({ says }) => says?.date ?? [])])] : [contact.date]);

/** Asked of every contact for each as-of date: those without a dispute, nearly all, are answered at once. */
const ofEach = (contact: Contact, holds: (date: PartialDate) => Certainty): Certainty => {
  const own = holds(contact.date);
  return !isDisputed(contact) || datesOf(contact).every((date) => holds(date) === own) ? own : "possibly";
};

/** Had it taken place by the date? */
export const takenPlaceBy = (contact: Contact, date: PartialDate): Certainty => ofEach(contact, (each) => isOnOrBefore(each, date));

/** Did it take place on the date or later? */
export const takenPlaceSince = (contact: Contact, date: PartialDate): Certainty => ofEach(contact, (each) => isOnOrBefore(date, each));

/** Whole days from the contact to the date: never more than is known. */
export const daysSince = (contact: Contact, date: PartialDate): number => Math.min(...datesOf(contact).map((each) => daysBetween(each, date)));

/** The days of all its dates: the earliest and the latest on which it may have been (I3). */
export const dayRangeOf = (contact: Contact): { readonly first: DayNumber; readonly last: DayNumber } => {
  const dates = datesOf(contact);
  return { first: Math.min(...dates.map(earliestDay)), last: Math.max(...dates.map(latestDay)) };
};

/** The last of the days that are given for it: by then it had certainly taken place. */
export const lastDateOf = (contact: Contact): PartialDate => datesOf(contact).toSorted(byDate).at(-1) ?? contact.date;

/** The first of the days that are given for it. */
export const firstDateOf = (contact: Contact): PartialDate => datesOf(contact).toSorted(byDate)[0] ?? contact.date;
