/** What every check between records needs: a way to report, and time that runs forward. */
import { earliestDay, latestDay, type PartialDate } from "./date";
import type { PathStep, ProblemCode } from "./problem";

/** Reports a problem at a path inside a record. */
export type Report = (code: ProblemCode, path: readonly PathStep[], params?: Record<string, string>) => void;

/** Does it certainly end before it begins (I3)? */
export const isReversed = (from: PartialDate | undefined, to: PartialDate | undefined): boolean =>
  from !== undefined && to !== undefined && latestDay(to) < earliestDay(from);

/** `path`: that of the end. */
export const checkForward = (report: Report, from: PartialDate | undefined, to: PartialDate | undefined, path: readonly PathStep[]): void => {
  if (isReversed(from, to)) report("span-reversed", path, { from: from ?? "", to: to ?? "" });
};
