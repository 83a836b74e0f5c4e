/** What somebody enters in a form → a verdict, or what is wrong with it. */
import type { Gap } from "../gaps/gap";
import { fingerprintOf } from "../gaps/verdicts/fingerprint";
import { isOnOrBefore, parseDate, precisionOf, type PartialDate } from "../model/date";
import type { Problem } from "../model/problem";
import type { Verdict } from "../model/records/verdict";
import { validateList } from "../model/validate-list";
import type { VerdictKind } from "../model/vocabulary";
import type { Snapshot } from "../network/snapshot";
import { verdictIdOf } from "./verdict-edits";

/** As it was typed. An empty review date is none. */
export interface VerdictDraft {
  readonly kind: VerdictKind | undefined;
  readonly reason: string;
  readonly author: string;
  readonly review: string;
}

export type DraftField = keyof VerdictDraft;

export type Drafted =
  | { readonly kind: "verdict"; readonly verdict: Verdict }
  | { readonly kind: "problems"; readonly problems: ReadonlyMap<DraftField, Problem["code"] | "review-not-later"> };

const FIELDS: readonly DraftField[] = ["kind", "reason", "author", "review"];

const isField = (step: unknown): step is DraftField => FIELDS.some((field) => field === step);

/** The gap would be back at once: a review is on a later day than today. */
const isLater = (review: string, today: PartialDate): boolean => {
  const date = parseDate(review);
  return date !== undefined && precisionOf(date) === "day" && isOnOrBefore(date, today) === "no";
};

/** Held to the same shape as a verdict of a file; besides, a review is a day after `today`. At most one problem a field. */
export const newVerdict = (draft: VerdictDraft, gap: Gap, snapshot: Snapshot, today: PartialDate): Drafted => {
  const { kind, reason, author } = draft;
  const review = draft.review.trim() === "" ? undefined : draft.review;
  const found: Problem[] = [];
  const [verdict] = validateList("verdicts", {
    file: "", path: [],
    value: [{ id: verdictIdOf(gap.id), gap: gap.id, kind, reason, author, date: today, review, fingerprint: fingerprintOf(gap, snapshot) }],
  }, found);
  const problems = new Map<DraftField, Problem["code"] | "review-not-later">();
  for (const { code, path: [, field] } of found) if (isField(field) && !problems.has(field)) problems.set(field, code);
  if (review !== undefined && !problems.has("review") && !isLater(review, today)) problems.set("review", "review-not-later");
  return verdict === undefined || problems.size > 0 ? { kind: "problems", problems } : { kind: "verdict", verdict };
};
