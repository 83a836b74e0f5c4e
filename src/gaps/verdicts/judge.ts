/** Gaps and verdicts → which gaps are set aside, and which are back and why. A verdict never changes a gap. */
import { isOnOrBefore, type PartialDate } from "../../model/date";
import type { Verdict } from "../../model/records/verdict";
import type { Snapshot } from "../../network/snapshot";
import type { Gap, GapId } from "../gap";
import { fingerprintOf } from "./fingerprint";

export type ReturnCause = "facts-changed" | "review-date-passed";

export type Judgement =
  | { readonly kind: "set-aside"; readonly verdict: Verdict }
  | { readonly kind: "returned"; readonly verdict: Verdict; readonly because: ReturnCause };

export interface Judgements {
  /** Of the gaps that have a verdict. */
  readonly byGap: ReadonlyMap<GapId, Judgement>;
  readonly setAside: ReadonlySet<GapId>;
  /** Whose gap is not there on the date: closed since, or of another time. In the order of the gaps' ids. */
  readonly notFound: readonly Verdict[];
}

/** A month given as review date has come when it is certainly there (I3): on its last day. */
const hasCome = (review: PartialDate | undefined, today: PartialDate): boolean => review !== undefined && isOnOrBefore(review, today) === "yes";

const judged = (snapshot: Snapshot, gap: Gap, verdict: Verdict, today: PartialDate): Judgement => {
  if (verdict.fingerprint !== fingerprintOf(gap, snapshot)) return { kind: "returned", verdict, because: "facts-changed" };
  return hasCome(verdict.review, today) ? { kind: "returned", verdict, because: "review-date-passed" } : { kind: "set-aside", verdict };
};

/**
 * `today` is the reader's own day: a review date is an entry in a calendar, whatever as-of date the network is shown for. On
 * the review date itself the gap is back. Changed facts go before it. Cost: verdicts × records.
 */
export const judge = (snapshot: Snapshot, gaps: readonly Gap[], verdicts: readonly Verdict[], today: PartialDate): Judgements => {
  const found = new Map(gaps.map((gap) => [gap.id, gap]));
  const byGap = new Map<GapId, Judgement>();
  const notFound: Verdict[] = [];
  for (const verdict of verdicts) {
    const gap = found.get(verdict.gap);
    if (gap === undefined) notFound.push(verdict);
    else byGap.set(gap.id, judged(snapshot, gap, verdict, today));
  }
  return {
    byGap,
    setAside: new Set([...byGap].flatMap(([id, { kind }]) => (kind === "set-aside" ? [id] : []))),
    notFound: notFound.toSorted((a, b) => (a.gap < b.gap ? -1 : 1)),
  };
};
