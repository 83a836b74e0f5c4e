/** One side of a comparison: a network as of a date, by the gaps found in it, and the team that matters there. */
import type { Gap } from "../../gaps/gap";
import { alignmentsOn, partyPair } from "../../gaps/frictions";
import { relationshipsOf, type Relationship } from "../../gaps/relationships";
import { earliestDay, latestDay, type PartialDate } from "../../model/date";
import type { ActorId } from "../../model/id";
import type { Administration } from "../../model/records/administration";
import type { Alignment } from "../../model/records/alignment";
import { transitionOf } from "../../network/administrations";
import type { Snapshot } from "../../network/snapshot";

/** Of one data set on two dates, or of two data sets whose records are matched by id. */
export interface Side {
  readonly snapshot: Snapshot;
  /** As `findGaps` ranks them. */
  readonly gaps: readonly Gap[];
}

/** Whole days; two figures where one of the dates is not exact to the day (I3), negative before it. */
export interface Days {
  readonly least: number;
  readonly most: number;
}

export const daysFrom = (from: PartialDate, date: PartialDate): Days =>
  ({ least: earliestDay(date) - latestDay(from), most: latestDay(date) - earliestDay(from) });

/** How a side stands in its transition. Nobody opens channels with a team that leaves: the one on its way in is compared, else the one in office. */
export interface Standing {
  readonly date: PartialDate;
  readonly team: Administration | undefined;
  /** In office, while the other is on its way in. */
  readonly outgoing: Administration | undefined;
  /** From the team's inauguration to the date. */
  readonly days: Days | undefined;
  readonly sinceElection: Days | undefined;
}

/** A side with what every part of the comparison asks of it. */
export interface View extends Side {
  readonly standing: Standing;
  readonly alignments: readonly Alignment[];
  /** The team that is to be reached between two actors, and whether it is still on its way in: as `Relationship` has it. */
  readonly teamBetween: (ends: readonly [ActorId, ActorId]) => Pick<Relationship, "team" | "isArriving">;
  /** The team whose people count at the posts of an actor's party. */
  readonly teamAt: (actor: ActorId) => Administration | undefined;
}

const standingOf = (snapshot: Snapshot): Standing => {
  const { network: { bundle, index }, date } = snapshot;
  const [near, far] = bundle.dataset.parties;
  const theirs = transitionOf(index, far, date);
  const { inOffice, incoming } = theirs.inOffice === undefined && theirs.incoming === undefined ? transitionOf(index, near, date) : theirs;
  const team = incoming ?? inOffice;
  return {
    date, team,
    outgoing: incoming === undefined ? undefined : inOffice,
    days: team === undefined ? undefined : daysFrom(team.from, date),
    sinceElection: team?.elected === undefined ? undefined : daysFrom(team.elected, date),
  };
};

const NO_TEAM = { team: undefined, isArriving: false };

/** Cost: linear in channels and alignments. */
export const viewOf = ({ snapshot, gaps }: Side): View => {
  const { network: { index, nesting }, date } = snapshot;
  const alignments = alignmentsOn(snapshot);
  const relationships = relationshipsOf(snapshot, [], alignments);
  const teams = new Map<ActorId, Administration | undefined>();
  const teamAt = (actor: ActorId): Administration | undefined => {
    const party = nesting.partyOf(actor);
    if (!teams.has(party)) {
      const { incoming, inOffice } = transitionOf(index, party, date);
      teams.set(party, incoming ?? inOffice);
    }
    return teams.get(party);
  };
  return {
    snapshot, gaps, alignments, teamAt,
    standing: standingOf(snapshot),
    teamBetween: (ends) => relationships.get(partyPair(snapshot, ends)) ?? NO_TEAM,
  };
};
