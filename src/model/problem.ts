/** What can be wrong with a file or a record, as codes; `i18n` puts them into words. */

export const PROBLEM_CODES = [
  // the text itself
  "unreadable-file", "syntax", "too-large", "too-deep", "alias-bomb", "doctype-refused", "wrong-encoding", "empty-file",
  "duplicate-key", "tag-refused", "unknown-format", "newer-version",
  // the shape
  "not-a-mapping", "not-a-list", "missing-field", "unknown-field", "unknown-collection", "wrong-type", "not-one-of",
  "id-pattern", "not-a-date", "web-address", "empty-text", "text-too-long", "unreadable-text", "no-source", "no-status",
  "no-office", "too-few-participants", "bad-number", "out-of-range", "not-a-gap", "not-a-fingerprint", "says-nothing",
  // between records
  "duplicate-id", "unknown-reference", "wrong-kind", "same-ends", "span-reversed", "part-of-cycle", "continues-cycle", "status-order",
  "no-dataset", "nothing-in-it", "nesting-too-deep", "foreign-administration", "duplicate-collection", "other-data-set",
  "too-many-points", "overlapping-tenures", "participant-not-there", "nothing-to-differ-from", "not-different",
  // taken, but not as it stood: only ever warnings
  "not-taken", "assumed",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export type PathStep = string | number;

/** A place in a text, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  /** Where in the file's value: `["3", "ends", 0]` without the collection's name when a file is a collection. */
  readonly path: readonly PathStep[];
  readonly place?: Place | undefined;
  /** Values for the words of the message: `value`, `allowed`, `id`, `suggestion` … */
  readonly params: Readonly<Record<string, string>>;
}

/** By file, then by place, so that a list reads like the files. */
export const byPlace = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
  || (a.place?.line ?? 0) - (b.place?.line ?? 0)
  || (a.place?.column ?? 0) - (b.place?.column ?? 0)
  || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
