/**
 * Dates of a year, a year and month, or a day, as in ISO 8601 and EDTF level 0. A shorter date means
 * "some time in it" (invariant I3), so a comparison can end in "possibly".
 */
import * as v from "valibot";

export type PartialDate = string & v.Brand<"date">;
export type Precision = "year" | "month" | "day";
/** Days since 1970-01-01, a whole number, negative before it. */
export type DayNumber = number;
/** Whether a statement about dates holds, when one of them may be less exact than the other. */
export type Certainty = "yes" | "possibly" | "no";

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_PER_DAY = 86_400_000;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const parts = (text: string): { year: number; month: number | undefined; day: number | undefined } | undefined => {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  // Date.UTC reads the years 0–99 as 1900–1999.
  if (year < 1000) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  return { year, month, day };
};

const dayNumber = (year: number, month: number, day: number): DayNumber => Date.UTC(year, month - 1, day) / MS_PER_DAY;

const isPartialDate = (text: string): text is PartialDate => parts(text) !== undefined;

/** The text as a date, or `undefined` where it is none (2021-02-30 is none). */
export const parseDate = (text: string): PartialDate | undefined => {
  const trimmed = text.normalize("NFKC").trim();
  return isPartialDate(trimmed) ? trimmed : undefined;
};

/** A date in a file. A bare year in YAML is a number. */
export const partialDate = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  v.guard(isPartialDate, "date"),
);

const valid = (date: PartialDate): { year: number; month: number | undefined; day: number | undefined } => {
  const found = parts(date);
  if (found === undefined) throw new RangeError(`not a date: ${date}`);
  return found;
};

export const precisionOf = (date: PartialDate): Precision => {
  const { month, day } = valid(date);
  if (month === undefined) return "year";
  return day === undefined ? "month" : "day";
};

interface Bounds {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Every comparison asks for these: a network has few dates and compares them over and over. */
const known = new Map<PartialDate, Bounds>();
const MOST_KNOWN = 50_000;

const boundsOf = (date: PartialDate): Bounds => {
  const found = known.get(date);
  if (found !== undefined) return found;
  const { year, month, day } = valid(date);
  const lastMonth = month ?? 12;
  const bounds = { first: dayNumber(year, month ?? 1, day ?? 1), last: dayNumber(year, lastMonth, day ?? daysInMonth(year, lastMonth)) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(date, bounds);
  return bounds;
};

/** The first day that the date may mean. */
export const earliestDay = (date: PartialDate): DayNumber => boundsOf(date).first;

/** The last day that the date may mean. */
export const latestDay = (date: PartialDate): DayNumber => boundsOf(date).last;

/** The days that a date can name. */
export const FIRST_DAY: DayNumber = dayNumber(1000, 1, 1);
export const LAST_DAY: DayNumber = dayNumber(9999, 12, 31);

/** The day as a date, exact to the day. */
export const dateOfDay = (day: DayNumber): PartialDate => {
  const text = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  if (!isPartialDate(text)) throw new RangeError(`no date for day ${day}`);
  return text;
};

/** Is `date` on or before `limit`? */
export const isOnOrBefore = (date: PartialDate, limit: PartialDate): Certainty => {
  if (latestDay(date) <= earliestDay(limit)) return "yes";
  if (earliestDay(date) > latestDay(limit)) return "no";
  // Two dates of the same words mean the same stretch; it counts as reached.
  return date === limit ? "yes" : "possibly";
};

/** Is `date` before `limit`, with nothing shared? */
export const isBefore = (date: PartialDate, limit: PartialDate): Certainty => {
  if (latestDay(date) < earliestDay(limit)) return "yes";
  if (earliestDay(date) >= latestDay(limit) || date === limit) return "no";
  return "possibly";
};

export interface Span {
  readonly from?: PartialDate | undefined;
  /** The first day on which it no longer holds; an administration ends on the day the next begins. */
  readonly to?: PartialDate | undefined;
}

const both = (a: Certainty, b: Certainty): Certainty => {
  if (a === "no" || b === "no") return "no";
  return a === "yes" && b === "yes" ? "yes" : "possibly";
};

/** Does the span hold on the date? `from` is included, `to` is not; an open end always holds. */
export const holdsOn = (span: Span, date: PartialDate): Certainty => both(
  span.from === undefined ? "yes" : isOnOrBefore(span.from, date),
  span.to === undefined ? "yes" : isBefore(date, span.to),
);

/** Whole days from `from` to `to`, between the nearest days they may mean: never more than is known. */
export const daysBetween = (from: PartialDate, to: PartialDate): number =>
  Math.max(0, earliestDay(to) - latestDay(from));

/** The earlier-sorting of two dates by the first day they may mean, then by the last. */
export const byDate = (a: PartialDate, b: PartialDate): number =>
  earliestDay(a) - earliestDay(b) || latestDay(a) - latestDay(b);

/** The later of the two by `byDate`; `b` where there is no `a`. */
export const laterOf = (a: PartialDate | undefined, b: PartialDate): PartialDate => (a !== undefined && byDate(a, b) > 0 ? a : b);
