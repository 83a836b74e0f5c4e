/** Verdicts in a file of their own: `{ "format": "keiro-verdicts", "version": 1, "dataset": "…", "verdicts": […] }`. */
import type { DataSetId } from "../../model/id";
import type { Verdict } from "../../model/records/verdict";

export const FORMAT = "keiro-verdicts";
/** What is added or changed in the format gets the next number; a reader refuses a number above its own. */
export const VERSION = 1;

export interface VerdictFile {
  /** The data set whose gaps they are about. */
  readonly dataset: DataSetId;
  readonly verdicts: readonly Verdict[];
}
