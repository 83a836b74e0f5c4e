/** Which expectations are not met, read from the gaps that tell of them: the rules have looked already, and must not be contradicted. */
import { isSuggestion, type Gap } from "../gap";
import type { Requirement } from "../requirements";

/** Link prediction suggests; it knows nothing, and is counted neither as missing nor as a question. */
export const withoutSuggestions = (gaps: readonly Gap[]): readonly Gap[] => gaps.filter((gap) => !isSuggestion(gap));

/** Of all the gaps on the date: the one that tells of an expectation, by itself or among others. `undefined`: it is met. */
export const gapOfExpectation = (gaps: readonly Gap[]): ((requirement: Requirement) => Gap | undefined) => {
  const told = new Map(gaps.flatMap((gap) => [gap.reason, ...gap.otherReasons].flatMap((reason) =>
    (reason.kind === "expected-missing" ? [[`${reason.expectation} ${gap.administration ?? ""}`, gap] as const] : []))));
  return ({ expectation, administration }) => told.get(`${expectation.id} ${administration?.id ?? ""}`);
};
