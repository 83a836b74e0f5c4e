/** Days ↔ pixels of the plot. Pure. */
import type { DayNumber } from "../../model/date";
import type { TimeWindow } from "../../history/timeline/windows";

export interface Scale {
  readonly window: TimeWindow;
  /** px of the plot. */
  readonly width: number;
  /** The left edge of the day. */
  readonly xOf: (day: DayNumber) => number;
  /** With its fraction. */
  readonly dayAt: (x: number) => number;
}

export const scaleOf = (window: TimeWindow, width: number): Scale => {
  const perDay = width / (window.to - window.from);
  return { window, width, xOf: (day) => (day - window.from) * perDay, dayAt: (x) => window.from + x / perDay };
};

export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** px beyond the plot that nobody sees: a line that goes on for centuries must not be that long. */
const BEYOND = 20;

/** Where the days from `from` to the end of `to` stand, cut to what can be seen; `undefined`: nowhere. An end left out is open. */
export const extentOn = ({ xOf, width }: Scale, from: DayNumber | undefined, to: DayNumber | undefined): Extent | undefined => {
  const left = Math.max(from === undefined ? -BEYOND : xOf(from), -BEYOND);
  const right = Math.min(to === undefined ? width + BEYOND : xOf(to + 1), width + BEYOND);
  return right <= left || right < 0 || left > width ? undefined : { left: Math.round(left * 10) / 10, right: Math.round(right * 10) / 10 };
};

/** The middle of the days, where a mark stands. */
export const middleOf = ({ xOf }: Scale, from: DayNumber, to: DayNumber): number => (xOf(from) + xOf(to + 1)) / 2;
