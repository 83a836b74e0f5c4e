/**
 * How many contacts there were, stretch by stretch and level by level. A contact whose date is less exact than a stretch, or on whose date
 * sources disagree, is in none of them for certain (I3): its share lies on all that it may have been in, and it is counted apart.
 */
import { datesOf } from "../../model/contact-dates";
import { earliestDay, latestDay } from "../../model/date";
import type { Contact } from "../../model/records/contact";
import { LEVELS, type Level } from "../../model/vocabulary";
import type { Bin } from "./bins";

/** `none`: no level is known of it. */
export const DENSITY_LEVELS = [...LEVELS, "none"] as const;
export type DensityLevel = (typeof DENSITY_LEVELS)[number];

/** A contact and the level at which it counts. */
export interface LevelledContact {
  readonly contact: Pick<Contact, "date" | "sources">;
  readonly level: Level | undefined;
}

export type LevelFigures = Readonly<Record<DensityLevel, number>>;

export interface DensityBin extends Bin {
  /** Contacts that certainly took place, or began, in it. */
  readonly certain: LevelFigures;
  /** Contacts that may have: each is in several. */
  readonly possible: LevelFigures;
  /** Of those the parts by days: over all stretches a contact adds up to what of its date they cover. */
  readonly share: LevelFigures;
}

type Figures = Record<DensityLevel, number>;

const zero = (): Figures =>
  ({ leader: 0, ministerial: 0, "security-adviser": 0, "senior-official": 0, working: 0, embassy: 0, "non-government": 0, none: 0 });

export const sumOf = (figures: LevelFigures): number => DENSITY_LEVELS.reduce((sum, level) => sum + figures[level], 0);

/** The place of the bin in which the day lies, or of the first one after it; `bins.length`: all are before it. */
const placeOf = (bins: readonly Bin[], day: number): number => {
  let [low, high] = [0, bins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bins[middle]?.last ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** `bins` in order and without a hole. The order of the contacts does not matter (I7). Cost: contacts × log bins, and the bins of the less exact. */
export const densityOf = (contacts: readonly LevelledContact[], bins: readonly Bin[]): readonly DensityBin[] => {
  const made = bins.map((bin) => ({ ...bin, certain: zero(), possible: zero(), share: zero() }));
  // Shares are counted by whole days and divided once: a sum of fractions would depend on their order.
  const days = new Map<number, Figures[]>();
  for (const { contact, level = "none" } of contacts) {
    const dates = datesOf(contact);
    const [first, last] = [Math.min(...dates.map(earliestDay)), Math.max(...dates.map(latestDay))];
    const from = placeOf(made, first);
    const only = made[from];
    if (only === undefined || only.first > last) continue;
    if (first >= only.first && last <= only.last) {
      only.certain[level] += 1;
      continue;
    }
    const length = last - first + 1;
    const byBin = days.get(length) ?? made.map(zero);
    days.set(length, byBin);
    for (let at = from; at < made.length; at += 1) {
      const bin = made[at];
      const counted = byBin[at];
      if (bin === undefined || counted === undefined || bin.first > last) break;
      bin.possible[level] += 1;
      counted[level] += Math.min(last, bin.last) - Math.max(first, bin.first) + 1;
    }
  }
  for (const [length, byBin] of [...days].toSorted(([a], [b]) => a - b)) {
    made.forEach(({ share }, at) => {
      for (const level of DENSITY_LEVELS) share[level] += (byBin[at]?.[level] ?? 0) / length;
    });
  }
  return made;
};
