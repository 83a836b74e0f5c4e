/** What every parser of this folder answers with: a value that still knows its places, or problems. */
import type { PathStep, Place, Problem } from "../model/problem";
import type { TextFile } from "./text-file";

/** A place of a value, or of the key that the value stands under. */
export type PlaceOf = (path: readonly PathStep[], part: "value" | "key") => Place;

export type Parsed =
  | {
    readonly kind: "parsed";
    readonly value: unknown;
    /** Where the path leads nowhere, the place of the innermost value on the way that is there. */
    readonly placeOf: PlaceOf;
  }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

export type Parse = (file: TextFile) => Parsed;

/** A record is five values deep; a hundred is no network but an attack on the reader's stack. */
export const MAX_DEPTH = 100;

/** Why a text is not well formed: the `reason` of a `syntax` problem, for the words of the message. */
export const SYNTAX_REASONS = [
  "unexpected-character", "unexpected-end", "not-closed", "trailing-text", "bad-escape", "bad-number", "control-character",
  "bad-indent", "tab-indent", "missing-separator", "key-not-text", "unknown-anchor", "several-documents", "bad-directive",
  "bad-name", "mismatched-tag", "bad-entity", "misplaced", "other",
] as const;
export type SyntaxReason = (typeof SYNTAX_REASONS)[number];

/** Line and column, both from 1, of an offset in a text. Lines end as in YAML: LF, CR LF. Cost: one pass for the first call. */
export const lineIndex = (text: string): ((offset: number) => Place) => {
  let starts: number[] | undefined;
  return (anyOffset) => {
    // Parsers have pointed before the beginning and beyond the end of a text.
    const offset = Math.min(Math.max(anyOffset, 0), text.length);
    if (starts === undefined) {
      starts = [0];
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};
