/**
 * The holders of an office along the days: who, in which phase, and when nobody is recorded. A change known to the month is a stretch in
 * which it took place, never a day (I3).
 */
import { earliestDay, latestDay, type DayNumber } from "../model/date";
import type { ActorId } from "../model/id";
import type { Tenure } from "../model/records/tenure";
import type { Phase } from "../model/vocabulary";
import type { Network } from "../network/network";

/** The days on which a change may have come, both included; one day where it is known to the day. */
export interface ChangeDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

export interface TenureBar {
  readonly kind: "tenure";
  readonly tenure: Tenure;
  readonly phase: Phase;
  /** `undefined`: not recorded since when. */
  readonly start: ChangeDays | undefined;
  /** The first day on which it no longer holds; `undefined`: no end is recorded. */
  readonly end: ChangeDays | undefined;
}

/** Nobody is recorded as in charge: the post is empty, or the data do not know who was there. */
export interface VacancyBar {
  readonly kind: "nobody";
  /** The first day that certainly has nobody. */
  readonly from: DayNumber;
  /** The first day on which somebody may be there again; `undefined`: nobody is recorded since. */
  readonly to: DayNumber | undefined;
  /** Who was there before. */
  readonly after: Tenure;
}

export type OfficeBar = TenureBar | VacancyBar;

const tenureBar = (tenure: Tenure): TenureBar => ({
  kind: "tenure", tenure, phase: tenure.phase,
  start: tenure.from === undefined ? undefined : { first: earliestDay(tenure.from), last: latestDay(tenure.from) },
  end: tenure.to === undefined ? undefined : { first: earliestDay(tenure.to), last: latestDay(tenure.to) },
});

/** Between two who are in charge; designates leave a post as empty as it was. The time before the first is not the data's to judge. */
const vacancies = (bars: readonly TenureBar[], closes: DayNumber | undefined): VacancyBar[] => {
  const found: VacancyBar[] = [];
  let latest: { readonly day: DayNumber; readonly after: Tenure } | undefined;
  for (const { tenure, start, end } of bars.filter(({ phase }) => phase !== "designate")) {
    if (latest !== undefined && start !== undefined && latest.day < start.first) found.push({ kind: "nobody", from: latest.day, to: start.first, after: latest.after });
    if (end === undefined) return found;
    if (latest === undefined || end.last > latest.day) latest = { day: end.last, after: tenure };
  }
  if (latest !== undefined && (closes === undefined || latest.day < closes)) found.push({ kind: "nobody", from: latest.day, to: closes, after: latest.after });
  return found;
};

const startOf = (bar: OfficeBar): DayNumber => (bar.kind === "nobody" ? bar.from : bar.start?.first ?? Number.NEGATIVE_INFINITY);

/**
 * In order of their beginning, tenures as the index has them and before an empty stretch of the same day; empty for an actor of whose
 * holders nothing is recorded. Cost: linear in its tenures.
 */
export const tenureBars = ({ index }: Network, office: ActorId): readonly OfficeBar[] => {
  const bars = (index.tenuresOfOffice.get(office) ?? []).map(tenureBar);
  const abolished = index.actors.get(office)?.to;
  const empty = vacancies(bars, abolished === undefined ? undefined : earliestDay(abolished));
  return [...bars, ...empty].toSorted((a, b) => startOf(a) - startOf(b));
};
