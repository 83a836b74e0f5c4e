/**
 * What can honestly be said of something that is not there (I2): a source says that there is none, a source
 * that covers the office and the time shows none, or nobody has looked.
 */
import { isOnOrBefore, type PartialDate } from "../model/date";
import type { ActorId } from "../model/id";
import type { Administration } from "../model/records/administration";
import type { Expectation } from "../model/records/expectation";
import type { Level } from "../model/vocabulary";
import type { Snapshot } from "../network/snapshot";
import type { AbsenceEvidence } from "./gap";
import { limitsOf, reportsOn, type Report } from "./reports";

export interface AbsenceQuestion {
  readonly between: readonly [ActorId, ActorId];
  readonly level: Level | undefined;
  readonly administration: Administration | undefined;
  /** From when a contact would count. */
  readonly since: PartialDate | undefined;
  /** An expectation whose source says that the channel was not open when it spoke. */
  readonly testimony: Expectation | undefined;
}

const byTestimony = (snapshot: Snapshot, expectation: Expectation): AbsenceEvidence | undefined => {
  if (expectation.testimony === undefined) return undefined;
  for (const { source } of expectation.sources) {
    const record = snapshot.network.index.sources.get(source);
    const since = record?.speaksOf?.from;
    const until = record?.speaksOf?.to ?? record?.published;
    const speaks = since === undefined || isOnOrBefore(since, snapshot.date) === "yes";
    if (speaks && until !== undefined && isOnOrBefore(snapshot.date, until) === "yes") return { state: expectation.testimony, source, until };
  }
  return undefined;
};

/** A source covers the question when it reports all contacts of one end, at that level, for the whole time. */
const covers = (snapshot: Snapshot, question: AbsenceQuestion, { coverage, until }: Report): boolean => {
  const { level, administration, since, between } = question;
  // A log of an office's contacts says nothing of those who are not yet in it.
  if (administration !== undefined && isOnOrBefore(administration.from, snapshot.date) !== "yes") return false;
  if (limitsOf(snapshot.network.nesting, coverage, { near: between[0], far: between[1], level })?.length !== 0) return false;
  const begins = since ?? administration?.from;
  return (coverage.from === undefined || (begins !== undefined && isOnOrBefore(coverage.from, begins) === "yes"))
    && until !== undefined && isOnOrBefore(snapshot.date, until) === "yes";
};

/** The strongest state that any source gives; `not-researched` when none speaks of it. Cost: linear in what sources report on the two, once those are sorted. */
export const absenceOf = (snapshot: Snapshot, question: AbsenceQuestion): AbsenceEvidence => {
  const said = question.testimony === undefined ? undefined : byTestimony(snapshot, question.testimony);
  if (said?.state === "confirmed-none") return said;
  let silent: AbsenceEvidence | undefined;
  for (const report of reportsOn(snapshot.network, question.between)) {
    if (!covers(snapshot, question, report)) continue;
    const { source, coverage, until } = report;
    if (coverage.exhaustive === true) return { state: "confirmed-none", source, until };
    silent ??= { state: "no-public-record", source, until };
  }
  return said ?? silent ?? { state: "not-researched", source: undefined, until: undefined };
};
