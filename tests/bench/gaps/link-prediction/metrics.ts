/** How well scores tell what came from what did not. Equal scores stand in no order: each measure is its expectation over all orders of them. */

/** A pair that was to be told: its score, and whether it came. */
export interface Told {
  readonly score: number;
  readonly came: boolean;
}

/** Told pairs of one score, highest score first. */
const ties = (told: readonly Told[]): readonly { readonly came: number; readonly of: number }[] => {
  const groups = new Map<number, { came: number; of: number }>();
  for (const { score, came } of told.toSorted((a, b) => b.score - a.score)) {
    const group = groups.get(score) ?? { came: 0, of: 0 };
    group.of++;
    if (came) group.came++;
    groups.set(score, group);
  }
  return [...groups.values()];
};

/** The chance that one that came has a higher score than one that did not; a tie counts half. `undefined` where there are not both. */
export const auc = (told: readonly Told[]): number | undefined => {
  const came = told.filter((each) => each.came).length;
  const not = told.length - came;
  if (came === 0 || not === 0) return undefined;
  let above = 0;
  let sum = 0;
  for (const group of ties(told)) {
    const others = group.of - group.came;
    sum += others * (above + group.came / 2);
    above += group.came;
  }
  return sum / (came * not);
};

/** The expected share of those that came among the `k` best, or among all where there are fewer. `undefined` where there is none. */
export const precisionAt = (told: readonly Told[], k: number): number | undefined => {
  const places = Math.min(k, told.length);
  if (places === 0) return undefined;
  let left = places;
  let came = 0;
  for (const group of ties(told)) {
    const taken = Math.min(left, group.of);
    came += group.came * taken / group.of;
    left -= taken;
  }
  return came / places;
};

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Student's t, 97.5 %, by degrees of freedom from 1. */
const T = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056,
  2.052, 2.048, 2.045, 2.042,
];
/** Off by less than 0.002 beyond the table. */
const studentT = (freedom: number): number => T[freedom - 1] ?? 1.96 + 2.45 / freedom;

/** The mean and its 95 % interval by Student's t. Throws a `RangeError` for fewer than two values. */
export const interval = (values: readonly number[]): Interval => {
  if (values.length < 2) throw new RangeError("an interval takes two values at least");
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const reach = studentT(values.length - 1) * Math.sqrt(variance / values.length);
  return { mean, low: mean - reach, high: mean + reach };
};
