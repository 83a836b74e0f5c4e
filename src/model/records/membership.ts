import * as v from "valibot";
import { citations } from "../citation";
import { partialDate } from "../date";
import { actorId, membershipId } from "../id";

/** An actor belongs to a grouping. Not `partOf`: a channel with a member is not one with the grouping. */
export const membership = v.strictObject({
  id: membershipId,
  member: actorId,
  grouping: actorId,
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  sources: citations,
});
export type Membership = v.InferOutput<typeof membership>;
