/** What a source says otherwise: only of a date that the record has, and only where the two cannot both be right. */
import { checkForward, type Report } from "./check-span";
import type { Citation, Disagreement } from "./citation";
import { earliestDay, latestDay, type PartialDate } from "./date";
import type { PathStep } from "./problem";

const DISAGREEING = ["date", "until", "from", "to"] as const satisfies readonly (keyof Disagreement)[];

/** Less or more exact is not otherwise (I3): 2021-04 beside 2021-04-16. */
const areApart = (a: PartialDate, b: PartialDate): boolean => latestDay(a) < earliestDay(b) || latestDay(b) < earliestDay(a);

/** `own`: the dates of the record, or of the part of it that is cited. `path`: that of the citation. */
export const checkSays = (report: Report, { says }: Citation, own: Disagreement, path: readonly PathStep[]): void => {
  if (says === undefined) return;
  for (const key of DISAGREEING) {
    const value = says[key];
    const recorded = own[key];
    if (value === undefined) continue;
    if (recorded === undefined) report("nothing-to-differ-from", [...path, "says", key], { key, value });
    else if (!areApart(value, recorded)) report("not-different", [...path, "says", key], { value, own: recorded });
  }
  checkForward(report, says.from, says.to, [...path, "says", "to"]);
  checkForward(report, says.date, says.until, [...path, "says", "until"]);
};
