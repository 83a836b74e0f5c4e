import * as v from "valibot";
import { citation, citations } from "../citation";
import { partialDate } from "../date";
import { actorId, administrationId, agendaItemId, expectationId, issueId, objectiveId } from "../id";
import { note } from "../text";
import { AIMS, LEVELS, PRIORITIES } from "../vocabulary";

/** A channel, or an issue's coverage, that should exist. */
export const expectation = v.strictObject({
  id: expectationId,
  between: v.tuple([actorId, actorId]),
  /** Absent: any level will do. */
  level: v.optional(v.picklist(LEVELS)),
  /** The channel must carry this issue. */
  issue: v.optional(issueId),
  aim: v.picklist(AIMS),
  priority: v.picklist(PRIORITIES),
  /** Only contact of people in one room will do. */
  inPerson: v.optional(v.boolean()),
  /** Bound to one administration: only contact with its team meets it. */
  administration: v.optional(administrationId),
  /** Holds for each administration of this party, from the day it takes office. */
  everyAdministrationOf: v.optional(actorId),
  from: v.optional(partialDate),
  by: v.optional(partialDate),
  /** What the source says of the day it speaks of. Absent: it says nothing of whether the channel exists. */
  testimony: v.optional(v.picklist(["confirmed-none", "no-public-record"])),
  /** Ours, reasoned from the sources (`why` says how), not their own words. */
  derived: v.optional(v.boolean()),
  /** Where an earlier administration had it. */
  precedent: v.optional(citation),
  why: note,
  agenda: v.optional(agendaItemId),
  objectives: v.optional(v.array(objectiveId)),
  sources: citations,
});
export type Expectation = v.InferOutput<typeof expectation>;
