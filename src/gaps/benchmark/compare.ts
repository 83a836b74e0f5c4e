/**
 * A relationship now beside the same one under an earlier administration, and beside those of comparable parties
 * with the same counterpart now: level by level and issue by issue, with where it is behind.
 */
import { lastDateOf } from "../../model/contact-dates";
import { earliestDay, isOnOrBefore, precisionOf, type PartialDate } from "../../model/date";
import type { ActorId, AdministrationId, IssueId } from "../../model/id";
import type { Administration } from "../../model/records/administration";
import type { Contact } from "../../model/records/contact";
import { LEVELS, type Level } from "../../model/vocabulary";
import { asOf, type Snapshot } from "../../network/snapshot";
import { alignmentsOn, partyPair } from "../frictions";
import type { AbsenceEvidence } from "../gap";
import {
  carriedBetween, carriedIn, carriedSince, contactDaysInOffice, dayOfTeam, daysInOffice, firstInPerson, isCarried, type Carried, type Row, type Stretch,
} from "./carried";
import type { Sides } from "./sides";
import { silenceOf } from "./silence";

/** Up to which day of the earlier administration: as far from its inauguration as now, its first hundred days, its whole time. */
export const REACHES = ["same-day", "hundred-days", "whole-term"] as const;
export type Reach = (typeof REACHES)[number];

const HUNDRED_DAYS = 100;

export interface Cell {
  readonly carried: Carried;
  /** The first day on which it is known to have been carried; days are counted from the inauguration. */
  readonly since: PartialDate | undefined;
  readonly sinceDays: number | undefined;
  readonly inPerson: Contact | undefined;
  readonly inPersonDays: number | undefined;
  /** Where nothing is carried. */
  readonly absence: AbsenceEvidence | undefined;
}

/** Where now is behind. */
export interface Behind {
  /** Not carried at all, or carried without anybody in one room. */
  readonly what: "not-carried" | "not-in-person";
  /** When the other had it first, as given. */
  readonly since: PartialDate | undefined;
  readonly days: number | undefined;
  /** It had it as early as now, or earlier; `false` where that is not certain (I3). */
  readonly inTime: boolean;
  /** Nobody has looked whether it is so now: asked, not stated (I2). */
  readonly isQuestion: boolean;
}

export interface AllyCell {
  readonly party: ActorId;
  readonly cell: Cell;
  readonly behind: Behind | undefined;
}

export interface BenchmarkRow {
  readonly row: Row;
  readonly now: Cell;
  /** With the team in office, while another is on its way in. */
  readonly outgoing: Cell | undefined;
  readonly before: { readonly cell: Cell; readonly behind: Behind | undefined } | undefined;
  /** In the order of `Sides.allies`. */
  readonly allies: readonly AllyCell[];
}

export interface Benchmark {
  readonly before: { readonly team: Administration; readonly until: PartialDate } | undefined;
  /** Levels from the top down, then issues in the data set's order; those of which something is to be said. */
  readonly rows: readonly BenchmarkRow[];
}

interface Column {
  readonly stretch: Stretch;
  readonly snapshot: Snapshot;
  readonly carried: Carried;
}

const columnOf = (snapshot: Snapshot, stretch: Stretch): Column => ({ stretch, snapshot, carried: carriedBetween(snapshot.network, stretch) });

const cellOf = ({ stretch: { between, team }, snapshot, carried }: Column, row: Row): Cell => {
  const part = carriedIn(carried, row);
  const since = carriedSince(part);
  const inPerson = firstInPerson(part.contacts);
  const days = (date: PartialDate | undefined): number | undefined => (team === undefined || date === undefined ? undefined : daysInOffice(team, date));
  return {
    carried: part, since, sinceDays: days(since), inPerson, inPersonDays: team === undefined || inPerson === undefined ? undefined : contactDaysInOffice(team, inPerson),
    absence: isCarried(part) ? undefined : silenceOf(snapshot, between, row, team),
  };
};

/** `sameDay`: until when the other had it in time; `undefined` where that cannot be said. */
const behind = (now: Column, row: Row, cell: Cell, other: Cell, sameDay: PartialDate | undefined): Behind | undefined => {
  if (!isCarried(other.carried)) return undefined;
  const lacks = !isCarried(cell.carried) ? "not-carried" : cell.inPerson === undefined && other.inPerson !== undefined && row.kind === "level" ? "not-in-person" : undefined;
  if (lacks === undefined) return undefined;
  const [since, days] = lacks === "not-carried" ? [other.since, other.sinceDays] : [other.inPerson === undefined ? undefined : lastDateOf(other.inPerson), other.inPersonDays];
  const { between, team } = now.stretch;
  return {
    what: lacks, since, days,
    inTime: since !== undefined && sameDay !== undefined && isOnOrBefore(since, sameDay) === "yes",
    isQuestion: (cell.absence ?? silenceOf(now.snapshot, between, row, team)).state === "not-researched",
  };
};

/** Never later than the as-of date: what came after it is not known on it. */
const untilOf = (snapshot: Snapshot, team: Administration, reach: Reach, sameDay: PartialDate | undefined): PartialDate => {
  const { date } = snapshot;
  const wanted = reach === "same-day" ? sameDay : reach === "hundred-days" ? dayOfTeam(team, HUNDRED_DAYS) : undefined;
  const last = wanted ?? (team.to === undefined || precisionOf(team.to) !== "day" ? team.to ?? date : dayOfTeam(team, earliestDay(team.to) - earliestDay(team.from)));
  return last === undefined || isOnOrBefore(last, date) !== "yes" ? date : last;
};

const rowsOf = (snapshot: Snapshot, { between }: Sides, columns: readonly Column[]): Row[] => {
  const { bundle, nesting } = snapshot.network;
  const carried = columns.map(({ carried: each }) => each);
  const isCarriedSomewhere = (row: Row): boolean => carried.some((each) => isCarried(carriedIn(each, row)));
  const hasOffices = (party: ActorId, level: Level): boolean =>
    [...snapshot.seats.all.values()].some(({ actor }) => actor.level === level && nesting.partyOf(actor.id) === party);
  const pair = partyPair(snapshot, between);
  const matters = new Set<IssueId>([
    ...alignmentsOn(snapshot).flatMap((alignment) => (partyPair(snapshot, alignment.between) === pair ? [alignment.issue] : [])),
    ...bundle.expectations.flatMap(({ between: ends, issue }) => (issue !== undefined && partyPair(snapshot, ends) === pair ? [issue] : [])),
  ]);
  return [
    ...LEVELS.map((level): Row => ({ kind: "level", level }))
      .filter((row) => isCarriedSomewhere(row) || (row.kind === "level" && between.every((party) => hasOffices(party, row.level)))),
    ...bundle.issues.map(({ id }): Row => ({ kind: "issue", issue: id }))
      .filter((row) => isCarriedSomewhere(row) || (row.kind === "issue" && matters.has(row.issue))),
  ];
};

/** The administration to compare with, or none; it must be one of `sides.earlier`. Cost: some snapshots a column (see `carriedBetween`). */
export const benchmark = (snapshot: Snapshot, sides: Sides, precedent: AdministrationId | undefined, reach: Reach): Benchmark => {
  const { network, date } = snapshot;
  const { between, team, outgoing, days, earlier, allies } = sides;
  const now = columnOf(snapshot, { between, team, until: date });
  const leaving = outgoing === undefined ? undefined : columnOf(snapshot, { between, team: outgoing, until: date });
  const chosen = earlier.find(({ id }) => id === precedent);
  const sameDay = chosen === undefined || days === undefined ? undefined : dayOfTeam(chosen, days);
  const until = chosen === undefined ? undefined : untilOf(snapshot, chosen, reach, sameDay);
  const past = chosen === undefined || until === undefined ? undefined : columnOf(asOf(network, until), { between, team: chosen, until });
  const theirs = allies.map(({ party }) => ({ party, column: columnOf(snapshot, { between: [party, between[1]], team: team?.party === between[1] ? team : undefined, until: date }) }));
  const columns = [now, ...(leaving === undefined ? [] : [leaving]), ...(past === undefined ? [] : [past]), ...theirs.map(({ column }) => column)];
  return {
    before: chosen === undefined || until === undefined ? undefined : { team: chosen, until },
    rows: rowsOf(snapshot, sides, columns).map((row) => {
      const cell = cellOf(now, row);
      const cellBefore = past === undefined ? undefined : cellOf(past, row);
      return {
        row, now: cell,
        outgoing: leaving === undefined ? undefined : cellOf(leaving, row),
        before: cellBefore === undefined ? undefined : { cell: cellBefore, behind: behind(now, row, cell, cellBefore, sameDay) },
        allies: theirs.map(({ party, column }) => {
          const other = cellOf(column, row);
          return { party, cell: other, behind: behind(now, row, cell, other, date) };
        }),
      };
    }),
  };
};
