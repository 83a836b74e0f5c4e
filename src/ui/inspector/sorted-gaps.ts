import { isQuestion, type Gap, type GapId } from "../../gaps/gap";

export interface SortedGaps {
  readonly found: readonly Gap[];
  readonly questions: readonly Gap[];
  readonly aside: readonly Gap[];
}

/** Findings, questions (I2) and what somebody set aside: three lists, never one. Each in the order given. */
export const sortGaps = (gaps: readonly Gap[], setAside: ReadonlySet<GapId>): SortedGaps => {
  const open = gaps.filter(({ id }) => !setAside.has(id));
  return {
    found: open.filter((gap) => !isQuestion(gap)),
    questions: open.filter(isQuestion),
    aside: gaps.filter(({ id }) => setAside.has(id)),
  };
};
