import * as v from "valibot";
import { citations } from "../citation";
import { objectiveId } from "../id";
import { name, note } from "../text";

/** A basic goal that channels and issues serve. The file's order is the order shown. */
export const objective = v.strictObject({ id: objectiveId, name, note: v.optional(note), sources: citations });
export type Objective = v.InferOutput<typeof objective>;
