import * as v from "valibot";
import { citations } from "../citation";
import { partialDate } from "../date";
import { actorId } from "../id";
import { name, note, plainText } from "../text";
import { ACTOR_KINDS, LEVELS, OFFICE_FUNCTIONS } from "../vocabulary";

/** What an actor was called before. */
export const formerName = v.strictObject({
  name,
  shortName: v.optional(name),
  /** The first day of the next name. */
  until: partialDate,
  /** Where the change is not in the sources of the actor itself. */
  sources: v.optional(citations),
});
export type FormerName = v.InferOutput<typeof formerName>;

/** Whoever can be at one end of a channel. */
export const actor = v.strictObject({
  id: actorId,
  kind: v.picklist(ACTOR_KINDS),
  name,
  /** For the stage, where room is scarce. */
  shortName: v.optional(name),
  /** The Japanese name in kana; sorting by reading needs it. */
  reading: v.optional(plainText),
  /** Oldest first. */
  formerNames: v.optional(v.array(formerName)),
  aliases: v.optional(v.array(plainText)),
  /** The actor that this one is a part of: NSC staff ⊂ NSC ⊂ White House ⊂ United States. */
  partOf: v.optional(actorId),
  /** The bodies that it was made of, merged or split: what they had counts for it. */
  continues: v.optional(v.array(actorId)),
  /** What makes two offices counterparts. */
  function: v.optional(v.picklist(OFFICE_FUNCTIONS)),
  /** The rank of an office or organization; an actor without one belongs to no band of its own. */
  level: v.optional(v.picklist(LEVELS)),
  /** An office that several persons hold at once; any other has one holder at a time. */
  holders: v.optional(v.picklist(["several"])),
  /** Established, abolished. */
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  note: v.optional(note),
  sources: citations,
});
export type Actor = v.InferOutput<typeof actor>;
