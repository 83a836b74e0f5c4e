/** What verdicts say of each other: a gap has one, and a review comes after it. */
import { earliestDay, latestDay } from "./date";
import type { PathStep, ProblemCode } from "./problem";
import type { Verdict } from "./records/verdict";

/** Reports a problem at a path inside a record. */
export type Report = (code: ProblemCode, path: readonly PathStep[], params?: Record<string, string>) => void;

export const checkVerdicts = (verdicts: readonly Verdict[], reportAt: (index: number) => Report): void => {
  const judged = new Set<string>();
  verdicts.forEach(({ gap, date, review }, index) => {
    const report = reportAt(index);
    if (judged.has(gap)) report("duplicate-id", ["gap"], { id: gap });
    judged.add(gap);
    if (review !== undefined && latestDay(review) < earliestDay(date)) report("span-reversed", ["review"], { from: date, to: review });
  });
};
