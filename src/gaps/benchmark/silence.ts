/** Whether there is a source by whose silence two parties carried nothing at a level or on an issue (I2). */
import type { PartialDate } from "../../model/date";
import type { ActorId } from "../../model/id";
import type { Administration } from "../../model/records/administration";
import { ABSENCES } from "../../model/vocabulary";
import type { Snapshot } from "../../network/snapshot";
import { absenceOf, type AbsenceQuestion } from "../absence";
import type { AbsenceEvidence } from "../gap";
import { isBetween, type Row } from "./carried";

const UNKNOWN: AbsenceEvidence = { state: "not-researched", source: undefined, until: undefined };

const strongest = (all: readonly AbsenceEvidence[]): AbsenceEvidence =>
  all.toSorted((a, b) => ABSENCES.indexOf(a.state) - ABSENCES.indexOf(b.state) || ((a.source ?? "") < (b.source ?? "") ? -1 : 1))[0] ?? UNKNOWN;

/** What an expectation of just this says of the day. */
const bySaying = (snapshot: Snapshot, pair: readonly [ActorId, ActorId], row: Row, team: Administration | undefined): AbsenceEvidence[] => {
  const { bundle, nesting } = snapshot.network;
  return bundle.expectations
    .filter((each) => each.testimony !== undefined && each.administration === team?.id && isBetween(nesting, each.between, pair)
      && (row.kind === "level" ? each.level === row.level && each.issue === undefined : each.issue === row.issue))
    .map((testimony) => absenceOf(snapshot, { between: testimony.between, level: testimony.level, administration: team, since: undefined, testimony }));
};

/** Only where the contacts of every office of one side at the level are reported does a log speak for the level. */
const byLog = (snapshot: Snapshot, [a, b]: readonly [ActorId, ActorId], row: Row, team: Administration | undefined, since: PartialDate | undefined): AbsenceEvidence[] => {
  if (row.kind !== "level") return [];
  const offices = (party: ActorId): ActorId[] => [...snapshot.seats.all.values()]
    .flatMap(({ actor }) => (actor.kind === "office" && actor.level === row.level && snapshot.network.nesting.partyOf(actor.id) === party ? [actor.id] : []));
  return [[a, b] as const, [b, a] as const].flatMap(([near, far]) => {
    const question = (office: ActorId): AbsenceQuestion => ({ between: [office, far], level: row.level, administration: team, since, testimony: undefined });
    const said = [...new Set(offices(near))].map((office) => absenceOf(snapshot, question(office)));
    // The weakest of them: one office of which nobody reports is enough not to know.
    const weakest = said.toSorted((one, other) => ABSENCES.indexOf(other.state) - ABSENCES.indexOf(one.state) || ((one.source ?? "") < (other.source ?? "") ? -1 : 1))[0];
    return weakest === undefined ? [] : [weakest];
  });
};

/**
 * What can be said where nothing is carried between the two parties as of the snapshot's date; `since`: from when a contact would
 * have counted. Of an issue only an expectation's source speaks: logs list who met, not all that was said. Cost: expectations + offices × sources.
 */
export const silenceOf = (
  snapshot: Snapshot, between: readonly [ActorId, ActorId], row: Row, team: Administration | undefined, since: PartialDate | undefined = team?.from,
): AbsenceEvidence => strongest([...bySaying(snapshot, between, row, team), ...byLog(snapshot, between, row, team, since)]);
