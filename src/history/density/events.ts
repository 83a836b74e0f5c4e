/** The dates at which something is recorded to have happened: what one steps between. */
import { byDate, earliestDay, latestDay, type PartialDate } from "../../model/date";
import type { Network } from "../../network/network";
import type { LevelledContact } from "./density";

/** Moments, the contacts given, and the dates at which somebody came to a post or left it; in order, each once, as exact as they were given. */
export const eventDates = ({ bundle }: Network, contacts: readonly LevelledContact[]): readonly PartialDate[] => [...new Set([
  ...bundle.moments.map(({ date }) => date),
  ...contacts.map(({ contact }) => contact.date),
  ...bundle.tenures.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
])].toSorted(byDate);

/** The nearest that is certainly after (before) the date; `undefined`: there is none. */
export const nextEvent = (dates: readonly PartialDate[], from: PartialDate, direction: "before" | "after"): PartialDate | undefined =>
  (direction === "after"
    ? dates.find((date) => earliestDay(date) > latestDay(from))
    : dates.findLast((date) => latestDay(date) < earliestDay(from)));
