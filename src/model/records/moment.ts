import * as v from "valibot";
import { citations } from "../citation";
import { partialDate } from "../date";
import { momentId } from "../id";
import { name, note } from "../text";

/** A date worth looking at, offered as one click. */
export const moment = v.strictObject({
  id: momentId,
  date: partialDate,
  name,
  note: v.optional(note),
  sources: citations,
});
export type Moment = v.InferOutput<typeof moment>;
