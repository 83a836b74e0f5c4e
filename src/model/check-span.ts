/** What every check between records needs: a way to report, and time that runs forward. */
import { earliestDay, latestDay, type PartialDate } from "./date";
import type { PathStep, ProblemCode } from "./problem";

/** Reports a problem at a path inside a record. */
export type Report = (code: ProblemCode, path: readonly PathStep[], params?: Record<string, string>) => void;

/** What certainly ends before it begins is reported at the path, that of the end (I3). */
export const checkForward = (report: Report, from: PartialDate | undefined, to: PartialDate | undefined, path: readonly PathStep[]): void => {
  if (from !== undefined && to !== undefined && latestDay(to) < earliestDay(from)) report("span-reversed", path, { from, to });
};
