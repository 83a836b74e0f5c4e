/** The time that a network is about: from the first to the last day of which something dated is recorded. */
import { earliestDay, latestDay, type PartialDate } from "../../model/date";
import type { Network } from "../../network/network";
import type { Bin } from "./bins";

/** Contacts, moments, tenures and the opening date; changes of government, too, but no end that is set for later. Cost: linear in them. */
export const extentOf = ({ bundle }: Network): Bin => {
  const dates: readonly (PartialDate | undefined)[] = [
    bundle.dataset.asOf,
    ...bundle.contacts.map(({ date }) => date),
    ...bundle.moments.map(({ date }) => date),
    ...bundle.tenures.flatMap(({ from, to }) => [from, to]),
    ...bundle.administrations.flatMap(({ from, elected }) => [from, elected]),
  ];
  let [first, last] = [Infinity, -Infinity];
  for (const date of dates) {
    if (date === undefined) continue;
    first = Math.min(first, earliestDay(date));
    last = Math.max(last, latestDay(date));
  }
  return { first, last };
};
