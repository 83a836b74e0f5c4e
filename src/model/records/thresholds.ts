/** The figures that a data set, or a reader, sets otherwise than the product does. What is not given stays as it is. */
import * as v from "valibot";
import { LEVELS, PRIORITIES } from "../vocabulary";

/** What a figure counts: the least and the most that is taken, and whether only whole numbers are. */
export const UNITS = {
  days: { least: 1, most: 3_650, isWhole: true },
  share: { least: 0, most: 1, isWhole: false },
  members: { least: 2, most: 200, isWhole: true },
  suggestions: { least: 0, most: 100, isWhole: true },
  neighbours: { least: 1, most: 20, isWhole: true },
  points: { least: 0, most: 40, isWhole: true },
  /** Points that every gap has some of. More than a suggestion's: it never stands before what was found. */
  rank: { least: 6, most: 40, isWhole: true },
  suggestion: { least: 1, most: 5, isWhole: true },
} as const;
export type Unit = keyof typeof UNITS;

const figure = (unit: Unit) => {
  const { least, most, isWhole } = UNITS[unit];
  const range = [v.minValue<number, number, "out-of-range">(least, "out-of-range"), v.maxValue<number, number, "out-of-range">(most, "out-of-range")] as const;
  // One problem a figure: what is out of range is not asked whether it is whole.
  return v.exactOptional(v.config(isWhole ? v.pipe(v.number(), ...range, v.integer("bad-number")) : v.pipe(v.number(), ...range), { abortPipeEarly: true }));
};

/** The steps of the time left, the nearest first. */
export const TIME_STEPS = ["soon", "near", "far"] as const;
export type TimeStep = (typeof TIME_STEPS)[number];

const timeStep = v.exactOptional(v.strictObject({ days: figure("days"), points: figure("points") }));

const perLevel = (unit: Unit) => v.strictObject(v.entriesFromList(LEVELS, figure(unit)));

export const thresholdOverrides = v.strictObject({
  cadence: v.exactOptional(perLevel("days")),
  topHeavyShare: figure("share"),
  smallGrouping: figure("members"),
  triangleContact: figure("days"),
  suggestions: v.exactOptional(v.strictObject({ most: figure("suggestions"), shared: figure("neighbours") })),
  points: v.exactOptional(v.strictObject({
    priority: v.exactOptional(v.strictObject(v.entriesFromList(PRIORITIES, figure("rank")))),
    level: v.exactOptional(perLevel("points")),
    anyLevel: figure("points"),
    overdue: figure("points"),
    timeLeft: v.exactOptional(v.strictObject(v.entriesFromList(TIME_STEPS, timeStep))),
    friction: figure("points"),
    precedent: figure("points"),
    post: figure("rank"),
    planned: figure("rank"),
    quiet: figure("rank"),
    issue: figure("rank"),
    counterpart: figure("rank"),
    coordination: figure("rank"),
    rung: figure("rank"),
    belowPrecedent: figure("rank"),
    triangle: figure("rank"),
    singleThread: figure("rank"),
    topHeavy: figure("rank"),
    suggestion: figure("suggestion"),
  })),
});
export type ThresholdOverrides = v.InferOutput<typeof thresholdOverrides>;
