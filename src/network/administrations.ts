/** Two teams at once: which administration of a party is in office, and which is on its way in. */
import { isBefore, isOnOrBefore, holdsOn, type PartialDate } from "../model/date";
import type { ActorId } from "../model/id";
import type { Administration } from "../model/records/administration";
import type { RecordIndex } from "./record-index";

export interface Transition {
  readonly inOffice: Administration | undefined;
  /** Elected and not yet in. */
  readonly incoming: Administration | undefined;
}

/** As of the date. Of two that possibly hold (imprecise dates), the later one. */
export const transitionOf = (index: RecordIndex, party: ActorId, date: PartialDate): Transition => {
  const all = index.administrationsOf.get(party) ?? [];
  return {
    inOffice: all.findLast((each) => holdsOn(each, date) === "yes") ?? all.findLast((each) => holdsOn(each, date) === "possibly"),
    incoming: all.findLast((each) => each.elected !== undefined
      && isOnOrBefore(each.elected, date) === "yes" && isBefore(date, each.from) === "yes"),
  };
};
