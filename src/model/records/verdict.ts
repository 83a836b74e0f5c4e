import * as v from "valibot";
import { partialDate } from "../date";
import { verdictId } from "../id";
import { plainNote, plainText } from "../text";
import { VERDICT_KINDS } from "../vocabulary";

/** Parts of a gap's id between colons: the rule, the ends, then level, issue and administration, which may be empty. */
const GAP_PATTERN = /^[a-z][a-z-]*(?::[\p{L}\p{N}][\p{L}\p{N}._-]*){2,}(?::[\p{L}\p{N}._-]*){3}$/u;

/** What somebody decided about a gap. It rests on its author's word, so it cites no source. */
export const verdict = v.strictObject({
  id: verdictId,
  /** The gap's id. A gap has one verdict at most; that there is such a gap on some date is not asked. */
  gap: v.pipe(v.string(), v.maxLength(2_000, "text-too-long"), v.regex(GAP_PATTERN, "not-a-gap")),
  kind: v.picklist(VERDICT_KINDS),
  /** In the author's own language. */
  reason: plainNote,
  author: plainText,
  date: partialDate,
  /** From this day on the gap comes back. */
  review: v.optional(partialDate),
  /** Of the records under the gap when it was set aside: with other records it comes back. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, "not-a-fingerprint")),
});
export type Verdict = v.InferOutput<typeof verdict>;
