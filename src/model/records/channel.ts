import * as v from "valibot";
import { citations } from "../citation";
import { partialDate } from "../date";
import { actorId, administrationId, channelId, issueId } from "../id";
import { name, note } from "../text";
import { LEVELS, NATURES, STATUSES } from "../vocabulary";

/** What a source says of a channel from a date on, until the next statement or `to`. */
export const statusStatement = v.strictObject({
  is: v.picklist(STATUSES),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  /** The words of the record where they differ from those of the channel itself. */
  sources: v.optional(citations),
});
export type StatusStatement = v.InferOutput<typeof statusStatement>;

/** A way in which two actors communicate. */
export const channel = v.strictObject({
  id: channelId,
  ends: v.tuple([actorId, actorId]),
  name: v.optional(name),
  /** Where it is not recorded it is the lower rank of the two ends. */
  level: v.optional(v.picklist(LEVELS)),
  nature: v.picklist(NATURES),
  /** In order of time. */
  status: v.pipe(v.array(statusStatement), v.minLength(1, "no-status")),
  /** The administration whose team it is with; the channel ends with it. */
  administration: v.optional(administrationId),
  issues: v.optional(v.array(issueId)),
  note: v.optional(note),
  sources: citations,
});
export type Channel = v.InferOutput<typeof channel>;
