/** Problems as one line each, for short expectations: `actors.yaml:3:5 not-one-of 0.kind`. */
import type { ReadResult } from "../../src/exchange/read-raw";
import type { Problem } from "../../src/model/problem";

export const line = ({ file, place, code, path, params }: Problem): string => {
  const at = place === undefined ? file : `${file}:${place.line}:${place.column}`;
  const reason = params["reason"] === undefined ? "" : `(${params["reason"]})`;
  return `${at} ${code}${reason}${path.length === 0 ? "" : ` ${path.join(".")}`}`;
};

/** The problems of a refusal, the warnings of a reading. */
export const lines = (result: ReadResult | { readonly kind: "parsed" } | { readonly kind: "refused"; readonly problems: readonly Problem[] }): string[] => {
  if (result.kind === "refused") return result.problems.map(line);
  return "warnings" in result ? result.warnings.map(line) : [];
};
