/** One holder at a time: tenures that certainly overlap in an office that only one can hold. */
import type { Report } from "./check-span";
import { earliestDay, latestDay, type DayNumber } from "./date";
import type { Actor } from "./records/actor";
import type { Tenure } from "./records/tenure";

interface Held {
  readonly tenure: Tenure;
  readonly index: number;
  /** The days on which it certainly holds: the first, and the first on which it may not (I3). */
  readonly first: DayNumber;
  readonly end: DayNumber;
}

/** Without an end it still holds. Without a beginning it holds for certain on its last day only; without either nothing is certain. */
const heldFor = (tenure: Tenure, index: number): Held[] => {
  const { from, to } = tenure;
  const end = to === undefined ? Number.POSITIVE_INFINITY : earliestDay(to);
  if (from !== undefined) return latestDay(from) < end ? [{ tenure, index, first: latestDay(from), end }] : [];
  return to !== undefined && latestDay(to) === end ? [{ tenure, index, first: end - 1, end }] : [];
};

/** An acting head takes the place of an incumbent; designates stand beside both, one for each administration. */
const placeOf = ({ office, phase, administration }: Tenure): string => (phase === "designate" ? `${office} ${administration ?? ""}` : office);

/** Each tenure that begins while another holds is reported once. Cost: n log n in the tenures. */
export const checkTenures = (tenures: readonly Tenure[], actors: readonly Actor[], reportAt: (index: number) => Report): void => {
  const shared = new Set(actors.flatMap(({ id, holders }) => (holders === "several" ? [id] : [])));
  const holding = new Map<string, Held>();
  const inOrder = tenures.flatMap(heldFor).toSorted((a, b) => a.first - b.first || (a.tenure.id < b.tenure.id ? -1 : 1));
  for (const held of inOrder) {
    if (shared.has(held.tenure.office)) continue;
    const place = placeOf(held.tenure);
    const other = holding.get(place);
    if (other !== undefined && held.first < other.end) {
      reportAt(held.index)("overlapping-tenures", [held.tenure.from === undefined ? "to" : "from"], { id: other.tenure.id, office: held.tenure.office });
    }
    if (other === undefined || held.end > other.end) holding.set(place, held);
  }
};
