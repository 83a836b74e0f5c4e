/** Where a record comes from: a source and the place in it (invariant I1). */
import * as v from "valibot";
import { partialDate } from "./date";
import { sourceId } from "./id";
import { plainText } from "./text";

/** Only http and https: a `javascript:` address in a file must never become a link. */
export const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[\p{L}\p{N}][^\s<>"'`\\]*$/iu, "web-address"),
);

/** The source's own dates, where they differ from those of the record: kept beside them, since nobody knows which are right. */
export const disagreement = v.pipe(
  v.strictObject({ date: v.optional(partialDate), until: v.optional(partialDate), from: v.optional(partialDate), to: v.optional(partialDate) }),
  v.check((dates) => Object.values(dates).some((date) => date !== undefined), "says-nothing"),
);
export type Disagreement = v.InferOutput<typeof disagreement>;

export const citation = v.strictObject({
  source: sourceId,
  /** The place in the work: `§3(1) ¶2`, a row, a date of a record. */
  locator: plainText,
  /** The page itself, where the source is a collection of pages. */
  url: v.optional(webAddress),
  says: v.optional(disagreement),
});
export type Citation = v.InferOutput<typeof citation>;

export const citations = v.pipe(v.array(citation), v.minLength(1, "no-source"));
