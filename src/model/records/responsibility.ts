import * as v from "valibot";
import { citations } from "../citation";
import { partialDate } from "../date";
import { actorId, issueId, responsibilityId } from "../id";

/** An office answers for an issue. */
export const responsibility = v.strictObject({
  id: responsibilityId,
  office: actorId,
  issue: issueId,
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  sources: citations,
});
export type Responsibility = v.InferOutput<typeof responsibility>;
