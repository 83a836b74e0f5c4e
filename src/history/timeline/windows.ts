/** The stretch of time that is looked at, and the ones worth a press: the whole, a term, a change of government, a month. */
import { earliestDay, FIRST_DAY, LAST_DAY, latestDay, type DayNumber } from "../../model/date";
import type { Administration } from "../../model/records/administration";
import { transitionOf } from "../../network/administrations";
import type { Snapshot } from "../../network/snapshot";
import { monthsLater, startOf } from "../density/bins";
import { extentOf } from "../density/extent";

/** Days, fractions of them while somebody zooms. `from` is the beginning of its day; `to` the end of the last one, which is not in it. */
export interface TimeWindow {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export const WINDOW_CHOICES = ["whole", "term", "transition", "month"] as const;
export type WindowChoice = (typeof WINDOW_CHOICES)[number];

/** Days: fewer would show nothing more. */
const SHORTEST = 5;
/** Of the whole, on both sides: nothing hides at the edge. */
const MARGIN = 0.02;

const BEFORE_ELECTION = 1;
const AFTER_ELECTION = 6;

/** Everything that is recorded. */
export const wholeWindow = ({ network }: Pick<Snapshot, "network">): TimeWindow => {
  const { first, last } = extentOf(network);
  const margin = Math.max(SHORTEST, Math.round((last + 1 - first) * MARGIN));
  return { from: Math.max(FIRST_DAY, first - margin), to: Math.min(LAST_DAY, last + 1 + margin) };
};

/** Of whose changes of government the time is told: the party across from the data set's own first, as far as it has any recorded. */
export const administrationsToldOf = ({ network }: Pick<Snapshot, "network">): readonly Administration[] => {
  const { bundle, index } = network;
  const party = [...bundle.dataset.parties.toReversed(), ...[...index.administrationsOf.keys()].toSorted()].find((each) => index.administrationsOf.has(each));
  return party === undefined ? [] : index.administrationsOf.get(party) ?? [];
};

const chosenWindow = (snapshot: Snapshot, choice: WindowChoice): TimeWindow | undefined => {
  const { network, date } = snapshot;
  const day = earliestDay(date);
  if (choice === "whole") return wholeWindow(snapshot);
  if (choice === "month") return { from: monthsLater(startOf(day, "month"), 0), to: monthsLater(startOf(day, "month"), 1) };
  const all = administrationsToldOf(snapshot);
  const [first] = all;
  if (first === undefined) return undefined;
  const { inOffice, incoming } = transitionOf(network.index, first.party, date);
  if (choice === "term") {
    const next = all.find(({ from }) => inOffice !== undefined && earliestDay(from) > earliestDay(inOffice.from));
    const end = inOffice?.to ?? next?.from;
    return inOffice === undefined ? undefined : { from: earliestDay(inOffice.from), to: end === undefined ? Math.max(wholeWindow(snapshot).to, day + SHORTEST) : latestDay(end) + 1 };
  }
  const changed = incoming ?? inOffice;
  if (changed === undefined) return undefined;
  const election = earliestDay(changed.elected ?? changed.from);
  return { from: monthsLater(election, -BEFORE_ELECTION), to: monthsLater(election, AFTER_ELECTION) };
};

/** The window of a choice as of the snapshot's date, as far as dates can name it; `undefined`: nothing is recorded that would make one. */
export const windowOf = (snapshot: Snapshot, choice: WindowChoice): TimeWindow | undefined => {
  const window = chosenWindow(snapshot, choice);
  return window === undefined ? undefined : { from: Math.max(window.from, FIRST_DAY), to: Math.min(window.to, LAST_DAY) };
};

const longestOf = (whole: TimeWindow): number => Math.min(Math.max((whole.to - whole.from) * 1.5, SHORTEST), LAST_DAY - FIRST_DAY);

/** Within what can be looked at: never shorter than a few days, never beyond the whole by more than itself, nor beyond the days that a date can name. */
export const clampWindow = ({ from, to }: TimeWindow, whole: TimeWindow): TimeWindow => {
  const length = Math.min(Math.max(to - from, SHORTEST), longestOf(whole));
  const middle = Math.min(Math.max((from + to) / 2, whole.from), whole.to);
  const start = Math.min(Math.max(middle - length / 2, FIRST_DAY), LAST_DAY - length);
  return { from: start, to: Math.min(start + length, LAST_DAY) };
};

/** `factor` below 1 shows less, and more exactly; the day at `anchor` stays where it is. */
export const zoomed = ({ from, to }: TimeWindow, factor: number, anchor: DayNumber, whole: TimeWindow): TimeWindow => {
  const length = to - from;
  const wanted = Math.min(Math.max(length * factor, SHORTEST), longestOf(whole));
  const share = length === 0 ? 0.5 : (anchor - from) / length;
  return clampWindow({ from: anchor - wanted * share, to: anchor + wanted * (1 - share) }, whole);
};

/** `share` of its own length, to the later side. */
export const panned = ({ from, to }: TimeWindow, share: number, whole: TimeWindow): TimeWindow =>
  clampWindow({ from: from + (to - from) * share, to: to + (to - from) * share }, whole);
