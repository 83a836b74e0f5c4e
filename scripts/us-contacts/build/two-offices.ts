/**
 * Offices that one person holds. A row names now the one and now the other; the person took part with both, so that neither is silent
 * where the other is heard. The terms themselves are in hand/tenures.yaml.
 */
import type { Happening } from "./happening";

interface Pair {
  /** The office that channels run to. */
  readonly first: string;
  readonly second: string;
  readonly from: string;
  readonly to?: string;
}

const PAIRS: readonly Pair[] = [
  { first: "bh-crown-prince", second: "bh-pm", from: "2020-11-11" },
  { first: "sa-crown-prince", second: "sa-pm", from: "2022-09-27" },
  { first: "qa-foreign-minister", second: "qa-deputy-pm", from: "2017-11-15", to: "2023-03-07" },
  { first: "qa-foreign-minister", second: "qa-pm", from: "2023-03-07" },
  { first: "jo-foreign-minister", second: "jo-deputy-pm", from: "2020-10-12" },
];

export const withBothOffices = (happening: Happening): Happening => {
  const added = PAIRS.filter(({ from, to }) => happening.date >= from && (to === undefined || happening.date < to)).flatMap(({ first, second }) =>
    (happening.foreign.includes(first) ? [second] : happening.foreign.includes(second) ? [first] : []));
  return added.length === 0 ? happening : { ...happening, foreign: [...new Set([...happening.foreign, ...added])].sort() };
};

/** A channel to the second office would be the one to the first over again. `ends`: an American office and another's. */
export const isToSecondOffice = (office: string): boolean => PAIRS.some(({ second }) => second === office);
