import * as v from "valibot";
import { webAddress } from "../citation";
import { partialDate } from "../date";
import { actorId, sourceId } from "../id";
import { name, note, plainText } from "../text";
import { CONTACT_MODES, LEVELS, SOURCE_KINDS } from "../vocabulary";

/** For which offices, levels, kinds of contact and span a source speaks. Outside it, silence means nothing. */
export const coverage = v.strictObject({
  /** The offices whose contacts it reports (their parts included). */
  offices: v.pipe(v.array(actorId), v.minLength(1, "no-office")),
  /** The other side; absent: whoever it is. */
  counterparts: v.optional(v.array(actorId)),
  levels: v.optional(v.array(v.picklist(LEVELS))),
  modes: v.optional(v.array(v.picklist(CONTACT_MODES))),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  /** No published log is; only then does its silence make "confirmed none". */
  exhaustive: v.optional(v.boolean()),
});
export type Coverage = v.InferOutput<typeof coverage>;

export const source = v.strictObject({
  id: sourceId,
  kind: v.picklist(SOURCE_KINDS),
  title: name,
  author: v.optional(name),
  publisher: v.optional(name),
  published: v.optional(partialDate),
  url: v.optional(webAddress),
  licence: v.optional(plainText),
  /** The span of time that its statements are about. */
  speaksOf: v.optional(v.strictObject({ from: v.optional(partialDate), to: v.optional(partialDate) })),
  coverage: v.optional(v.array(coverage)),
  note: v.optional(note),
});
export type Source = v.InferOutput<typeof source>;
