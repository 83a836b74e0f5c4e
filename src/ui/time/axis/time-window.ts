/** The part of time that the axis shows: pure moves of it, and where a day stands in it. */
import { earliestDay, FIRST_DAY, LAST_DAY, type DayNumber, type PartialDate } from "../../../model/date";
import type { Bin } from "../../../history/density/bins";
import { transitionOf } from "../../../network/administrations";
import type { Network } from "../../../network/network";

/** Days, both included. */
export type TimeWindow = Bin;

const SHORTEST = 60;
const YEAR = 365;
/** Beyond so many years the whole span would show next to nothing of a term. */
const LONG = 12 * YEAR;
/** Days before a term and after it: the election before, the first months of the next. */
const BEFORE_TERM = 90;
const AFTER_TERM = 120;

export const lengthOf = ({ first, last }: TimeWindow): number => last - first + 1;

/** The left edge of the day; its width is `width / lengthOf(window)`. */
export const xOf = (window: TimeWindow, width: number, day: DayNumber): number => ((day - window.first) / lengthOf(window)) * width;

/** The day at the place, held inside the window. */
export const dayAt = (window: TimeWindow, width: number, x: number): DayNumber =>
  Math.min(Math.max(window.first + Math.floor((x / Math.max(width, 1)) * lengthOf(window)), window.first), window.last);

/** All there is, with a margin for the eye as far as a date can name it; every other window is held inside. */
export const wholeOf = (extent: TimeWindow): TimeWindow => {
  const margin = Math.max(Math.round(lengthOf(extent) * 0.015), 10);
  return { first: Math.max(extent.first - margin, FIRST_DAY), last: Math.min(extent.last + margin, LAST_DAY) };
};

/** Held inside the whole; as long as it was, if the whole is that long. */
const held = ({ first, last }: TimeWindow, whole: TimeWindow): TimeWindow => {
  const length = Math.min(Math.max(last - first + 1, SHORTEST), lengthOf(whole));
  const start = Math.min(Math.max(first, whole.first), whole.last - length + 1);
  return { first: start, last: start + length - 1 };
};

/** `factor` below 1 shows less; the day stays where it is. */
export const zoomed = (window: TimeWindow, whole: TimeWindow, factor: number, about: DayNumber): TimeWindow => {
  const length = Math.min(Math.max(Math.round(lengthOf(window) * factor), SHORTEST), lengthOf(whole));
  const first = Math.round(about - ((about - window.first) / lengthOf(window)) * length);
  return held({ first, last: first + length - 1 }, whole);
};

export const panned = ({ first, last }: TimeWindow, whole: TimeWindow, days: number): TimeWindow => {
  const by = Math.round(days);
  return held({ first: first + by, last: last + by }, whole);
};

/** The window itself where it shows the day; else moved so that the day is in its middle. */
export const showing = (window: TimeWindow, whole: TimeWindow, day: DayNumber): TimeWindow =>
  (day >= window.first && day <= window.last ? window : panned(window, whole, day - (window.first + window.last) / 2));

export const yearAbout = (whole: TimeWindow, day: DayNumber): TimeWindow => held({ first: day - Math.floor(YEAR / 2), last: day + Math.floor(YEAR / 2) }, whole);

/** The term of the administration in office that day, of whichever of the two parties has one on record; else two years either way. */
export const termAbout = ({ index, bundle }: Network, whole: TimeWindow, date: PartialDate): TimeWindow => {
  const day = earliestDay(date);
  const [term] = bundle.dataset.parties.flatMap((party) => transitionOf(index, party, date).inOffice ?? []);
  if (term === undefined) return held({ first: day - 2 * YEAR, last: day + 2 * YEAR }, whole);
  const first = earliestDay(term.from);
  const last = term.to === undefined ? first + 4 * YEAR : earliestDay(term.to);
  return held({ first: first - BEFORE_TERM, last: last + AFTER_TERM }, whole);
};

/** What the axis opens with. */
export const openingWindow = (network: Network, whole: TimeWindow, date: PartialDate): TimeWindow =>
  (lengthOf(whole) > LONG ? termAbout(network, whole, date) : whole);
