import * as v from "valibot";
import { citations } from "../citation";
import { partialDate } from "../date";
import { actorId, administrationId, alignmentId, issueId } from "../id";
import { note } from "../text";
import { STANCES } from "../vocabulary";

/** How two actors stand on one issue. */
export const alignment = v.strictObject({
  id: alignmentId,
  between: v.tuple([actorId, actorId]),
  issue: issueId,
  stance: v.picklist(STANCES),
  administration: v.optional(administrationId),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  note: v.optional(note),
  sources: citations,
});
export type Alignment = v.InferOutput<typeof alignment>;
