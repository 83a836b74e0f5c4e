/** Where the axis has its lines: the first days of decades, years, quarters, months, weeks or days, as many as there is room for. */
import type { DayNumber } from "../../model/date";
import { binsOf, monthsLater, startOf, type BinUnit } from "../density/bins";
import type { TimeWindow } from "./windows";

export type TickUnit = "decade" | "five-years" | BinUnit;

export interface Tick {
  readonly day: DayNumber;
  /** The unit whose first day it is, the largest: a year begins with a month. */
  readonly unit: "year" | "month" | "day";
}

export interface Ticks {
  readonly unit: TickUnit;
  readonly ticks: readonly Tick[];
}

/** Days, about. */
const LENGTHS: readonly (readonly [TickUnit, number])[] = [
  ["day", 1], ["week", 7], ["month", 30.4], ["quarter", 91.3], ["year", 365.25], ["five-years", 1826], ["decade", 3652],
];

const YEARS: Readonly<Partial<Record<TickUnit, number>>> = { "decade": 10, "five-years": 5 };
const MS_PER_DAY = 86_400_000;
const yearOf = (day: DayNumber): number => new Date(day * MS_PER_DAY).getUTCFullYear();

const firstDays = ({ from, to }: TimeWindow, unit: TickUnit): readonly DayNumber[] => {
  const bin = { first: Math.ceil(from), last: Math.floor(to) };
  const years = YEARS[unit];
  if (years === undefined) {
    const plain = unit === "decade" || unit === "five-years" ? "year" : unit;
    return binsOf(bin, plain).map(({ first }) => first);
  }
  return binsOf(bin, "year").map(({ first }) => first).filter((day) => yearOf(day) % years === 0);
};

const unitOf = (day: DayNumber): Tick["unit"] => {
  if (startOf(day, "year") === day) return "year";
  return startOf(day, "month") === day ? "month" : "day";
};

/** `room`: the labels that fit side by side. Within the window only. Cost: linear in them. */
export const ticksOf = (window: TimeWindow, room: number): Ticks => {
  const most = Math.max(1, room);
  const unit = LENGTHS.find(([, length]) => (window.to - window.from) / length <= most)?.[0] ?? "decade";
  const weeks = unit === "week" ? monthStarts(window) : [];
  const days = [...new Set([...firstDays(window, unit).filter((day) => weeks.every((start) => Math.abs(start - day) > 3)), ...weeks])]
    .filter((day) => day >= window.from && day <= window.to).toSorted((a, b) => a - b);
  return { unit, ticks: days.map((day) => ({ day, unit: unitOf(day) })) };
};

/** Weeks cross months: the first of a month goes before the Monday next to it. */
const monthStarts = ({ from, to }: TimeWindow): readonly DayNumber[] => {
  const starts: DayNumber[] = [];
  for (let start = startOf(Math.floor(from), "month"); start <= to; start = monthsLater(start, 1)) starts.push(start);
  return starts;
};
