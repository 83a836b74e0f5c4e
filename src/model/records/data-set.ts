import * as v from "valibot";
import { partialDate } from "../date";
import { actorId, dataSetId } from "../id";
import { name, note } from "../text";
import { thresholdOverrides } from "./thresholds";

/** What the collection of records as a whole is about. */
export const dataSet = v.strictObject({
  id: dataSetId,
  name,
  note: v.optional(note),
  /** The date for which it opens. */
  asOf: partialDate,
  /** The two sides that stand face to face, left and right. */
  parties: v.tuple([actorId, actorId]),
  /** By other figures than the product's own. */
  thresholds: v.optional(thresholdOverrides),
});
export type DataSet = v.InferOutput<typeof dataSet>;
