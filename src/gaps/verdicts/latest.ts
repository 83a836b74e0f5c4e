import { byDate } from "../../model/date";
import type { Verdict } from "../../model/records/verdict";

/** Is the other one to stand in its place? Of two of one day the other one. */
export const isOverruledBy = (verdict: Verdict, other: Verdict): boolean => byDate(verdict.date, other.date) <= 0;

/** One verdict a gap, that of the latest date; of two of one day that of the later list. In the order of the gaps' ids. */
export const latestOfEach = (...lists: readonly (readonly Verdict[])[]): Verdict[] => {
  const latest = new Map<string, Verdict>();
  for (const verdict of lists.flat()) {
    const known = latest.get(verdict.gap);
    if (known === undefined || isOverruledBy(known, verdict)) latest.set(verdict.gap, verdict);
  }
  return [...latest.values()].toSorted((a, b) => (a.gap < b.gap ? -1 : 1));
};
