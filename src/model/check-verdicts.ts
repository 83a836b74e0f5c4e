/** What verdicts say of each other: a gap has one, and a review comes after it. */
import { checkForward, type Report } from "./check-span";
import type { Verdict } from "./records/verdict";

export const checkVerdicts = (verdicts: readonly Verdict[], reportAt: (index: number) => Report): void => {
  const judged = new Set<string>();
  verdicts.forEach(({ gap, date, review }, index) => {
    const report = reportAt(index);
    if (judged.has(gap)) report("duplicate-id", ["gap"], { id: gap });
    judged.add(gap);
    checkForward(report, date, review, ["review"]);
  });
};
