/** Quarters and years of the calendar, by names that can stand in an address: `2021-q2`, `2021`. */
import { datesOf } from "../../model/contact-dates";
import { dateOfDay, earliestDay, latestDay, type DayNumber } from "../../model/date";
import type { Contact } from "../../model/records/contact";
import { binsOf, startOf, type Bin } from "../density/bins";

export const PERIOD_UNITS = ["quarter", "year"] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

export interface Period extends Bin {
  readonly name: string;
}

const nameOf = (first: DayNumber, unit: PeriodUnit): string => {
  const [year = "", month = ""] = dateOfDay(first).split("-");
  return unit === "year" ? year : `${year}-q${Math.ceil(Number(month) / 3)}`;
};

export const periodAt = (day: DayNumber, unit: PeriodUnit): Period => {
  const first = startOf(day, unit);
  const [bin = { first, last: first }] = binsOf({ first, last: first }, unit);
  return { ...bin, name: nameOf(first, unit) };
};

/** Those that the days touch, in order and without a hole. */
export const periodsOf = (days: Bin, unit: PeriodUnit): readonly Period[] => binsOf(days, unit).map((bin) => ({ ...bin, name: nameOf(bin.first, unit) }));

const NAME = /^(\d{4})(?:-q([1-4]))?$/;

/** `undefined`: the text names no period. */
export const readPeriod = (text: string): Period | undefined => {
  const match = NAME.exec(text);
  const [, year, quarter] = match ?? [];
  if (year === undefined || Number(year) < 1000) return undefined;
  const first = Date.UTC(Number(year), quarter === undefined ? 0 : (Number(quarter) - 1) * 3, 1) / 86_400_000;
  return periodAt(first, quarter === undefined ? "year" : "quarter");
};

/** The days on which the contact may have taken place, whichever of its dates is right. */
export const daysOf = (contact: Pick<Contact, "date" | "sources">): Bin => {
  const dates = datesOf(contact);
  return { first: Math.min(...dates.map(earliestDay)), last: Math.max(...dates.map(latestDay)) };
};

export const isWithin = (days: Bin, whole: Bin): boolean => days.first >= whole.first && days.last <= whole.last;
export const touches = (days: Bin, other: Bin): boolean => days.first <= other.last && days.last >= other.first;
