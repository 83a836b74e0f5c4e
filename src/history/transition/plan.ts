/** A change of government as a whole: its dates, what becomes of the channels, week by week, and what is to be done. */
import type { PartialDate } from "../../model/date";
import type { Administration } from "../../model/records/administration";
import { transitionOf } from "../../network/administrations";
import type { Network } from "../../network/network";
import type { Snapshot } from "../../network/snapshot";
import { trackedChannels, type TrackedChannel } from "./channels";
import { checklistOf, type ChecklistSection } from "./checklist";
import { transitionDates, type TransitionDates } from "./dates";
import type { Knowledge } from "./knowledge";
import { byLevelAndWeek, weeksOf, type LevelWeeks, type Week } from "./weeks";
import { isAnnounced, windowOf, type TransitionWindow } from "./window";

export interface TransitionPlan extends TransitionDates {
  readonly window: TransitionWindow;
  /** As the transition is looked at: for names, and for who could open what. */
  readonly snapshot: Snapshot;
  readonly channels: readonly TrackedChannel[];
  readonly weeks: readonly Week[];
  readonly levels: readonly LevelWeeks[];
  readonly sections: readonly ChecklistSection[];
}

/** Of all parties, the latest first; on an earlier date than their election none is known. Ties by id (I7). */
export const transitionsKnown = ({ bundle }: Network, date: PartialDate): Administration[] => bundle.administrations
  .filter((each) => isAnnounced(each, date))
  .toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.id < b.id ? -1 : 1));

/** The team on its way in, or else the one in office, of the party across from the data set's own. */
export const presentTransition = ({ bundle, index }: Network, date: PartialDate): Administration | undefined => {
  const [own, other] = bundle.dataset.parties;
  const of = (party: typeof own): Administration | undefined => {
    const { inOffice, incoming } = transitionOf(index, party, date);
    return incoming ?? inOffice;
  };
  return of(other) ?? of(own);
};

/**
 * `date`: the as-of date. By `as-known` nothing recorded of a later time is used; `came-out` looks back from the end of the window. Cost: some
 * tens of snapshots, two looks at each pair that is expected or tracked.
 */
export const transitionPlan = (network: Network, administration: Administration, date: PartialDate, knowledge: Knowledge): TransitionPlan => {
  const window = windowOf(network, administration, date, knowledge);
  const before = window.outgoing === undefined ? undefined : { ...windowOf(network, window.outgoing, date, knowledge), at: window.at };
  const channels = trackedChannels(network, window, before);
  const weeks = weeksOf(window);
  return {
    window, channels, weeks,
    snapshot: window.at(window.until),
    levels: byLevelAndWeek(window, weeks, channels),
    sections: checklistOf(network, window, before, channels),
    ...transitionDates(network, window, channels),
  };
};
