/** Which days of the calendar are named on the axis. */
import { monthsLater, startOf } from "../../../history/density/bins";
import type { DayNumber } from "../../../model/date";
import { lengthOf, xOf, type TimeWindow } from "./time-window";

export interface Tick {
  readonly day: DayNumber;
  readonly x: number;
  /** A year is named as a year, anything else by its month. */
  readonly isYear: boolean;
}

/** Months from one tick to the next. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240] as const;
const DAYS_PER_MONTH = 30.44;

/** At least `room` px from one to the next. */
export const ticksOf = (window: TimeWindow, width: number, room: number): readonly Tick[] => {
  const months = STEPS.find((each) => ((each * DAYS_PER_MONTH) / lengthOf(window)) * width >= room) ?? 240;
  const ticks: Tick[] = [];
  // From a year that the step divides, so that panning names the same days.
  const start = monthsLater(startOf(window.first, "year"), -(new Date(window.first * 86_400_000).getUTCFullYear() % Math.max(months / 12, 1)) * 12);
  for (let day = start; day <= window.last; day = monthsLater(day, months)) {
    if (day >= window.first) ticks.push({ day, x: xOf(window, width, day), isYear: startOf(day, "year") === day });
  }
  return ticks;
};
