import * as v from "valibot";
import { citations } from "../citation";
import { partialDate } from "../date";
import { actorId, administrationId, tenureId } from "../id";
import { PHASES } from "../vocabulary";

/** A person holds an office from a date to a date, in a phase. */
export const tenure = v.strictObject({
  id: tenureId,
  person: actorId,
  office: actorId,
  phase: v.picklist(PHASES),
  administration: v.optional(administrationId),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  sources: citations,
});
export type Tenure = v.InferOutput<typeof tenure>;
