import * as v from "valibot";
import { citations } from "../citation";
import { partialDate } from "../date";
import { actorId, administrationId } from "../id";
import { name } from "../text";

/** A government of a party; tenures belong to it. Between `elected` and `from` its team is the incoming one. */
export const administration = v.strictObject({
  id: administrationId,
  party: actorId,
  name,
  elected: v.optional(partialDate),
  from: partialDate,
  to: v.optional(partialDate),
  sources: citations,
});
export type Administration = v.InferOutput<typeof administration>;
