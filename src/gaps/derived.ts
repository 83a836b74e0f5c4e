/** What every rule that works a gap out, rather than reading an expectation, makes its findings of. */
import { latestDay, dateOfDay, type PartialDate } from "../model/date";
import type { Citation } from "../model/citation";
import type { ActorId, AdministrationId, ChannelId, IssueId } from "../model/id";
import type { Administration } from "../model/records/administration";
import type { Level } from "../model/vocabulary";
import type { ChannelState, Snapshot } from "../network/snapshot";
import { absenceOf } from "./absence";
import { isFriction } from "./frictions";
import type { Factor, Finding, GapReason } from "./gap";
import type { RuleContext } from "./rule";
import { factorsOf } from "./severity";

export interface Derived {
  readonly between: readonly [ActorId, ActorId];
  readonly level?: Level | undefined;
  readonly issue?: IssueId | undefined;
  readonly team: Administration | undefined;
  /** From when a contact would count, where that is not the team's first day. */
  readonly since?: PartialDate | undefined;
  readonly reason: GapReason;
  readonly base: Factor;
  readonly due?: PartialDate | undefined;
  readonly precedent?: boolean;
  readonly sources: readonly Citation[];
  readonly revive?: readonly ChannelId[];
}

export const derived = ({ snapshot, alignments, thresholds }: RuleContext, from: Derived): Finding => {
  const { between, level, issue, team, since, reason, base, sources, revive = [] } = from;
  const record = issue === undefined ? undefined : snapshot.network.index.issues.get(issue);
  return {
    between, level, issue,
    administration: team?.id,
    reason,
    factors: factorsOf(thresholds, {
      base, level, date: snapshot.date, due: from.due,
      friction: issue !== undefined && isFriction(snapshot.network.nesting, alignments, between, issue),
      precedent: from.precedent === true,
    }),
    absence: absenceOf(snapshot, { between, level, administration: team, since: since ?? team?.from, testimony: undefined }),
    sources,
    agenda: record?.agenda,
    objectives: record?.objectives ?? [],
    revive,
  };
};

/** Has somebody looked at all that the two have? The data set's own two parties are what it is about; else a source must cover them. */
export const isResearched = (snapshot: Snapshot, between: readonly [ActorId, ActorId], team: Administration | undefined): boolean => {
  const own = snapshot.network.ownParties;
  return between.every((party) => own.includes(party))
    || absenceOf(snapshot, { between, level: undefined, administration: team, since: team?.from, testimony: undefined }).state !== "not-researched";
};

/** The team that a channel is with, whichever of its ends changed: one hole, one gap. The data set's other side comes first. */
export const teamOfChannel = (snapshot: Snapshot, state: ChannelState): AdministrationId | undefined => {
  const [own] = snapshot.network.ownParties;
  const seats = state.seats.flatMap((key) => snapshot.seats.all.get(key) ?? [])
    .toSorted((a, b) => Number(a.party === own) - Number(b.party === own) || (a.key < b.key ? -1 : 1));
  return state.channel.administration ?? seats.flatMap(({ administration }) => administration ?? [])[0];
};

/** The day so many days before: a stretch that ends with the date. */
export const daysBefore = (date: PartialDate, days: number): PartialDate => dateOfDay(latestDay(date) - days);
