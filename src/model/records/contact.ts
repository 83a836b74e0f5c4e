import * as v from "valibot";
import { citations } from "../citation";
import { partialDate } from "../date";
import { actorId, administrationId, contactId, issueId } from "../id";
import { name, note } from "../text";
import { CONTACT_MODES, LEVELS } from "../vocabulary";

/** A dated event that shows that a channel is alive. */
export const contact = v.strictObject({
  id: contactId,
  date: partialDate,
  /** The last day, where it took several. */
  until: v.optional(partialDate),
  mode: v.picklist(CONTACT_MODES),
  /** Offices or persons; a person stands for the office held that day. */
  participants: v.pipe(v.array(actorId), v.minLength(2, "too-few-participants")),
  level: v.optional(v.picklist(LEVELS)),
  /** Needed only where an office is named and two teams share it that day. */
  administration: v.optional(administrationId),
  issues: v.optional(v.array(issueId)),
  place: v.optional(name),
  note: v.optional(note),
  sources: citations,
});
export type Contact = v.InferOutput<typeof contact>;
