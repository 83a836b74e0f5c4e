/** How well `likely-missing` tells hidden and coming channels, against common neighbours, Adamic–Adar and others, on the same pairs. */
import type { Part } from "../part";
import type { Draw, Setting } from "./draw";
import { BASELINE, LIKELY_MISSING, METHODS, type Method } from "./methods";
import { auc, interval, precisionAt, type Interval, type Told } from "./metrics";
import { sampleSettings } from "./sample-graphs";
import { ambassadorSettings } from "./us-ambassadors";
import { contactSettings } from "./us-contacts";

interface Measure {
  readonly name: string;
  /** Of no more candidates than this it is the same for every method, and not shown. */
  readonly places: number;
  readonly of: (told: readonly Told[]) => number | undefined;
}

const precision = (places: number): Measure => ({ name: `P@${places}`, places, of: (told) => precisionAt(told, places) });
const MEASURES: readonly Measure[] = [{ name: "AUC", places: 1, of: auc }, precision(10), precision(100)];

const WIDTH = 30;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;

/** One value a draw and measure. */
const measured = (draws: readonly Draw[], method: Method, measures: readonly Measure[]): number[][] => draws.map(({ input, candidates }) => {
  const scores = method.scores(input);
  const told = candidates.map(({ pair, came }) => ({ score: scores(...pair), came }));
  return measures.map(({ name, of }) => {
    const value = of(told);
    if (value === undefined) throw new Error(`${name}: nothing to tell apart`);
    return value;
  });
});

const column = (values: readonly (readonly number[])[], index: number): number[] => values.map((row) => row[index] ?? Number.NaN);

const verdictOf = ({ low, high }: Interval): string | undefined => {
  if (low > 0) return undefined;
  return high < 0 ? "below" : "not told apart from";
};

/** By which measures the method is not above the baseline, in one sentence. */
const notAbove = (method: Method, differences: readonly Interval[], measures: readonly Measure[]): string | undefined => {
  const missed = differences.flatMap((difference, index) => {
    const verdict = verdictOf(difference);
    return verdict === undefined ? [] : [`${verdict} ${BASELINE.name} by ${measures[index]?.name} (${signed(difference.mean)})`];
  });
  return missed.length === 0 ? undefined : `→ Here ${method.name} is ${missed.join(", and ")}.`;
};

const reportSetting = ({ name, note, draws }: Setting): void => {
  const measures = MEASURES.filter(({ places }) => draws.some(({ candidates }) => candidates.length > places));
  console.log(`\n${name}: ${note}`);
  const candidates = mean(draws.map((draw) => draw.candidates.length));
  const came = mean(draws.map((draw) => draw.candidates.filter((each) => each.came).length));
  console.log(`${draws.length} draws, ${candidates.toFixed(0)} candidates with ${came.toFixed(1)} to tell, on average`);
  console.log(`${" ".repeat(WIDTH)}${measures.map((measure) => measure.name.padEnd(8)).join("")}against ${BASELINE.name}, 95 %`);
  const baseline = measured(draws, BASELINE, measures);
  for (const method of METHODS) {
    const own = method === BASELINE ? baseline : measured(draws, method, measures);
    const differences = measures.map((_, index) => interval(column(own, index).map((value, draw) => value - (column(baseline, index)[draw] ?? Number.NaN))));
    const against = method === BASELINE ? [] : differences.map(({ mean: by, low, high }) => `${signed(by)} [${signed(low)}, ${signed(high)}]`);
    console.log(`${method.name.padEnd(WIDTH)}${measures.map((_, index) => mean(column(own, index)).toFixed(3).padEnd(8)).join("")}${against.join("  ")}`);
    const sentence = method === LIKELY_MISSING ? notAbove(method, differences, measures) : undefined;
    if (sentence !== undefined) console.log(sentence);
  }
};

export const linkPrediction: Part = {
  name: "link-prediction",
  run: () => {
    console.log("Scores of all absent pairs; equal scores in no order (their expectation). Intervals: Student's t over draws. Draws that hide a tenth overlap: an interval is of the mean over them.");
    for (const setting of [...contactSettings(), ...ambassadorSettings(), ...sampleSettings()]) reportSetting(setting);
  },
};
