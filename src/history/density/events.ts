/** The dates at which something is recorded to have happened: what one steps between. */
import { byDate, earliestDay, type PartialDate } from "../../model/date";
import type { Network } from "../../network/network";
import type { LevelledContact } from "./density";

/** Moments, the contacts given, and the dates at which somebody came to a post or left it; in order, each once, as exact as they were given. */
export const eventDates = ({ bundle }: Network, contacts: readonly LevelledContact[]): readonly PartialDate[] => [...new Set([
  ...bundle.moments.map(({ date }) => date),
  ...contacts.map(({ contact }) => contact.date),
  ...bundle.tenures.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
])].toSorted(byDate);

/**
 * The nearest that begins after (before) the first day that the date may mean; of several that begin on one day the one known most exactly.
 * From a month one gets to the days in it: nothing recorded is passed over. `dates`: in order. `undefined`: there is none.
 */
export const nextEvent = (dates: readonly PartialDate[], from: PartialDate, direction: "before" | "after"): PartialDate | undefined => {
  const day = earliestDay(from);
  const nearest = direction === "after" ? dates.find((date) => earliestDay(date) > day) : dates.findLast((date) => earliestDay(date) < day);
  return nearest === undefined ? undefined : dates.find((date) => earliestDay(date) === earliestDay(nearest));
};
