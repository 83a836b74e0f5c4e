/** A contact as it lies along the days: exact to the day, or somewhere within a stretch (I3); used for the as-of date, or not. */
import { takenPlaceBy } from "../../model/contact-dates";
import { earliestDay, latestDay, precisionOf, type DayNumber, type PartialDate } from "../../model/date";
import type { SourceId } from "../../model/id";
import type { Contact } from "../../model/records/contact";
import type { Level } from "../../model/vocabulary";

/** Days, both included. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface MarkedDays extends DaySpan {
  /** It took these very days; else it took place somewhere within them. */
  readonly isExact: boolean;
}

/** What a source says instead. */
export interface OtherDays extends MarkedDays {
  readonly source: SourceId;
  readonly date: PartialDate;
  readonly until: PartialDate | undefined;
}

export interface ContactMark extends DaySpan {
  readonly contact: Contact;
  readonly level: Level | undefined;
  /** By the record's own date; `from` and `to` of the mark span all that is said of it. */
  readonly own: MarkedDays;
  /** Where sources disagree: each is shown, since nobody knows which is right. In the order of the citations. */
  readonly others: readonly OtherDays[];
  /** `later`: after the as-of date, and not used for it; `maybe`: its dates or the as-of date leave that open. */
  readonly time: "used" | "maybe" | "later";
}

/** `until`: the last day, where it took several. */
const markedDays = (date: PartialDate, until: PartialDate | undefined): MarkedDays => ({
  from: earliestDay(date), to: Math.max(latestDay(date), latestDay(until ?? date)),
  isExact: precisionOf(date) === "day" && (until === undefined || precisionOf(until) === "day"),
});

const otherDays = ({ date: own, until: last, sources }: Contact): OtherDays[] => sources.flatMap(({ source, says }) => {
  if (says?.date === undefined && says?.until === undefined) return [];
  const date = says.date ?? own;
  // An end that the record gives belongs to its own beginning.
  const until = says.until ?? (says.date === undefined ? last : undefined);
  return [{ source, date, until, ...markedDays(date, until) }];
});

const TIMES = { yes: "used", possibly: "maybe", no: "later" } as const;

export const contactMark = (contact: Contact, level: Level | undefined, asOf: PartialDate): ContactMark => {
  const own = markedDays(contact.date, contact.until);
  const others = otherDays(contact);
  const all = [own, ...others];
  return {
    contact, level, own, others, time: TIMES[takenPlaceBy(contact, asOf)],
    from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)),
  };
};

/** By their first day, then by the last; ties by id, so that the order of the file does not matter (I7). */
export const byMark = (a: ContactMark, b: ContactMark): number => a.from - b.from || a.to - b.to || (a.contact.id < b.contact.id ? -1 : 1);
