/**
 * Contacts by country, period and level. A contact of three is in the row of each of the two others and once in the total; one whose date is
 * less exact than a period is in none (I3); what no source covers is no zero (I2).
 */
import type { PartialDate } from "../../model/date";
import { latestDay } from "../../model/date";
import type { ActorId } from "../../model/id";
import type { Network } from "../../network/network";
import type { Bin } from "../density/bins";
import type { CoverageStretch } from "../coverage-spans";
import { coveredIn, coveredKey, stretchesOf, type Covered } from "./covered";
import { contactsWith } from "./contacts-with";
import { isUntil } from "./counted";
import { COUNTED_LEVELS, countedLevel, levelOf, type ContactKind, type CountedLevel } from "./figure";
import { daysOf, isWithin, periodsOf, touches, type Period, type PeriodUnit } from "./periods";

export interface CountriesQuestion {
  readonly hub: ActorId;
  readonly parties: readonly ActorId[];
  readonly kinds: readonly ContactKind[];
  readonly levels: readonly CountedLevel[];
  readonly from: Period;
  readonly to: Period;
  readonly unit: PeriodUnit;
  /** The as-of date: later contacts are not used, and the period in which it lies is not over. */
  readonly until: PartialDate;
}

export interface Cell {
  readonly period: Period;
  readonly count: number;
  readonly covered: Covered;
  /** On the as-of date it is not over. */
  readonly isRunning: boolean;
}

interface Counts {
  /** In the order of the periods. */
  readonly cells: readonly Cell[];
  /** In none of the periods for certain. */
  readonly undated: number;
  /** Certainly within all of them together, those that are in no single one included. */
  readonly total: number;
}

export interface CountryRow extends Counts {
  /** `undefined`: all of them together, each contact once. */
  readonly party: ActorId | undefined;
}

export interface LevelRow extends Counts {
  readonly level: CountedLevel;
}

export interface CountriesTable {
  readonly periods: readonly Period[];
  /** In the order of the parties asked for. */
  readonly rows: readonly CountryRow[];
  readonly totals: CountryRow;
}

/** The days of the period of which something can be known by then. */
const knownDays = (period: Bin, until: PartialDate): Bin => ({ first: period.first, last: Math.min(period.last, latestDay(until)) });

/** Over the whole span, read once and then period by period; the same list for all of whom the same is said. */
const stretchesFor = (network: Network, hub: ActorId, whole: Bin) => {
  const known = new Map<string, readonly CoverageStretch[]>();
  return (party: ActorId, level: CountedLevel): readonly CoverageStretch[] => {
    const question = { hub, party, level: levelOf(level) };
    const key = coveredKey(network, question);
    const found = known.get(key) ?? stretchesOf(network, question, whole);
    known.set(key, found);
    return found;
  };
};

const tableOf = (network: Network, { hub, kinds, from, to, unit, until }: CountriesQuestion) => {
  const whole = { first: from.first, last: to.last };
  const periods = periodsOf(whole, unit);
  const stretches = stretchesFor(network, hub, whole);
  const counts = (parties: readonly ActorId[], levels: readonly CountedLevel[]): Counts => {
    const perPeriod = periods.map(() => new Set<string>());
    const [undated, total] = [new Set<string>(), new Set<string>()];
    for (const each of parties.flatMap((party) => contactsWith(network, hub, party))) {
      const { contact } = each.resolved;
      const days = daysOf(contact);
      if (!kinds.includes(each.kind) || !levels.includes(countedLevel(each.level)) || !isUntil(each, until) || !touches(days, whole)) continue;
      if (isWithin(days, whole)) total.add(contact.id);
      const at = periods.findIndex((period) => isWithin(days, period));
      (perPeriod[at] ?? undated).add(contact.id);
    }
    const spoken = [...new Set(parties.flatMap((party) => levels.map((level) => stretches(party, level))))].flat();
    return {
      cells: periods.map((period, at) => ({
        period, count: perPeriod[at]?.size ?? 0, covered: coveredIn(spoken, knownDays(period, until)), isRunning: latestDay(until) < period.last,
      })),
      undated: undated.size,
      total: total.size,
    };
  };
  return { periods, counts };
};

const inOrder = (levels: readonly CountedLevel[]): readonly CountedLevel[] => COUNTED_LEVELS.filter((level) => levels.includes(level));

/** Cost: parties × (their contacts + periods × levels × what is reported of them). */
export const countriesTable = (network: Network, question: CountriesQuestion): CountriesTable => {
  const { periods, counts } = tableOf(network, question);
  const levels = inOrder(question.levels);
  return {
    periods,
    rows: question.parties.map((party) => ({ party, ...counts([party], levels) })),
    totals: { party: undefined, ...counts(question.parties, levels) },
  };
};

/** The same of the parties together, level by level, from the top of the ladder down. */
export const levelRows = (network: Network, question: CountriesQuestion): readonly LevelRow[] => {
  const { counts } = tableOf(network, question);
  return inOrder(question.levels).map((level) => ({ level, ...counts(question.parties, [level]) }));
};

/** A year, or quarter, that sources cover as a whole and that is over: only of those a mean says something. `undefined`: there is none. */
export const meanOf = (cells: readonly Cell[]): { readonly mean: number; readonly periods: number } | undefined => {
  const whole = cells.filter(({ covered: { extent }, isRunning }) => extent === "whole" && !isRunning);
  return whole.length === 0 ? undefined : { mean: whole.reduce((sum, { count }) => sum + count, 0) / whole.length, periods: whole.length };
};
