/** Stretches of the calendar: days, weeks from Monday, months, quarters, years. All in whole days of the proleptic Gregorian calendar. */
import type { DayNumber } from "../../model/date";

export const BIN_UNITS = ["day", "week", "month", "quarter", "year"] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** Days, both included. */
export interface Bin {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const MS_PER_DAY = 86_400_000;
const MONTHS: Readonly<Record<Exclude<BinUnit, "day" | "week">, number>> = { month: 1, quarter: 3, year: 12 };
/** The days a bin has at least. */
const FEWEST_DAYS: Readonly<Record<BinUnit, number>> = { day: 1, week: 7, month: 28, quarter: 90, year: 365 };

/** Months since January of the year 0. */
const monthOf = (day: DayNumber): number => {
  const date = new Date(day * MS_PER_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const firstOfMonth = (month: number): DayNumber => Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / MS_PER_DAY;

/** The first day of the stretch in which the day lies. */
export const startOf = (day: DayNumber, unit: BinUnit): DayNumber => {
  if (unit === "day") return day;
  // Day 0 was a Thursday.
  if (unit === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const months = MONTHS[unit];
  return firstOfMonth(Math.floor(monthOf(day) / months) * months);
};

const nextStart = (start: DayNumber, unit: BinUnit): DayNumber => {
  if (unit === "day") return start + 1;
  if (unit === "week") return start + 7;
  return firstOfMonth(monthOf(start) + MONTHS[unit]);
};

/** The whole stretches that the days from `first` to `last` touch, in order and without a hole. Cost: linear in them. */
export const binsOf = ({ first, last }: Bin, unit: BinUnit): readonly Bin[] => {
  const bins: Bin[] = [];
  for (let start = startOf(first, unit); start <= last;) {
    const next = nextStart(start, unit);
    bins.push({ first: start, last: next - 1 });
    start = next;
  }
  return bins;
};

/** The finest unit that cuts the days into no more than `most` stretches; years, where even they are more. */
export const unitFor = ({ first, last }: Bin, most: number): BinUnit =>
  BIN_UNITS.find((unit) => (last - first + 1) / FEWEST_DAYS[unit] + 1 <= most) ?? "year";

/** The same day of the month so many months later, or the last one of a month that is shorter. */
export const monthsLater = (day: DayNumber, months: number): DayNumber => {
  const month = monthOf(day);
  const target = firstOfMonth(month + months);
  return Math.min(target + (day - firstOfMonth(month)), firstOfMonth(month + months + 1) - 1);
};
