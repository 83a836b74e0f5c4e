import * as v from "valibot";
import { citations } from "../citation";
import { agendaItemId } from "../id";
import { name, note } from "../text";

/** One item of the to-do list; expectations, issues and gaps belong to one. The file's order is the list's. */
export const agendaItem = v.strictObject({ id: agendaItemId, name, note: v.optional(note), sources: citations });
export type AgendaItem = v.InferOutput<typeof agendaItem>;
