/** What the reader chose to compare, as far as it can be had in these data on this date. */
import { useMemo } from "react";
import { contactsWith } from "../../history/countries/contacts-with";
import { isUntil } from "../../history/countries/counted";
import { COUNTED_LEVELS, countedLevel, type CountedLevel } from "../../history/countries/figure";
import { allCountries, hubOf, usualCountries } from "../../history/countries/parties";
import { daysOf, periodAt, periodsOf, type Period, type PeriodUnit } from "../../history/countries/periods";
import type { CountriesQuestion } from "../../history/countries/table";
import { latestDay } from "../../model/date";
import type { ActorId } from "../../model/id";
import type { Snapshot } from "../../network/snapshot";
import type { CountriesPlace } from "../../state/countries-place";
import { useSession, useSnapshot } from "../common/use-state";

/** What opens: five years, or a dozen by the year. */
const OPENING_PERIODS: Readonly<Record<PeriodUnit, number>> = { quarter: 20, year: 12 };

export interface Compared extends CountriesQuestion {
  /** The two sides, either of which may be the one that the others are compared in their contact with. */
  readonly sides: readonly ActorId[];
  readonly usual: readonly ActorId[];
  readonly all: readonly ActorId[];
  /** Those of which a contact is on record. */
  readonly recorded: readonly CountedLevel[];
  /** All that can be chosen, in order; empty: no contact is on record by then. */
  readonly range: readonly Period[];
}

const within = (range: readonly Period[], wanted: Period | undefined, unit: PeriodUnit): Period | undefined => {
  const period = wanted === undefined ? undefined : periodAt(wanted.first, unit);
  return range.find(({ name }) => name === period?.name);
};

export const comparedIn = (snapshot: Snapshot, place: CountriesPlace, unit: PeriodUnit): Compared => {
  const { network, date } = snapshot;
  const sides = network.bundle.dataset.parties;
  const hub = sides.find((side) => side === place.hub) ?? hubOf(snapshot);
  const usual = usualCountries(snapshot, hub);
  const all = allCountries(snapshot, hub);
  const chosen = place.of === "all" ? all : place.of === "usual" ? usual : place.of.filter((party) => party !== hub);
  const contacts = all.flatMap((party) => contactsWith(network, hub, party)).filter((each) => isUntil(each, date));
  const recorded = COUNTED_LEVELS.filter((level) => contacts.some((each) => countedLevel(each.level) === level));
  const first = contacts.reduce((least, { resolved }) => Math.min(least, daysOf(resolved.contact).first), Infinity);
  const last = latestDay(date);
  const range = first > last ? [] : periodsOf({ first, last }, unit);
  const present = periodAt(last, unit);
  const to = within(range, place.to, unit) ?? range.at(-1) ?? present;
  const opening = range.slice(-OPENING_PERIODS[unit])[0] ?? present;
  const from = within(range, place.from, unit) ?? (opening.first <= to.first ? opening : to);
  return {
    hub, sides, usual, all, recorded, range, unit, until: date,
    parties: chosen.length === 0 ? usual : chosen,
    levels: place.levels ?? recorded,
    kinds: place.kinds,
    from: from.first <= to.first ? from : to, to,
  };
};

export const useCompared = (unit: PeriodUnit): Compared => {
  const snapshot = useSnapshot();
  const place = useSession((session) => session.countries);
  return useMemo(() => comparedIn(snapshot, place, unit), [snapshot, place, unit]);
};
