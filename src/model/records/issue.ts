import * as v from "valibot";
import { citations } from "../citation";
import { agendaItemId, issueId, objectiveId } from "../id";
import { name, note, plainText } from "../text";

/** A subject that channels carry and on which actors stand together or apart. */
export const issue = v.strictObject({
  id: issueId,
  name,
  reading: v.optional(plainText),
  aliases: v.optional(v.array(plainText)),
  /** A policy that the two sides must reconcile, once there is a team and a review. */
  keyPolicy: v.optional(v.boolean()),
  agenda: v.optional(agendaItemId),
  objectives: v.optional(v.array(objectiveId)),
  /** Issues that cannot be settled without this one. */
  dependsOn: v.optional(v.array(issueId)),
  note: v.optional(note),
  sources: citations,
});
export type Issue = v.InferOutput<typeof issue>;
