/** The date that most tells when none is chosen: where the last transition stood at a like point. */
import { dayOfTeam, daysInOffice } from "../../gaps/benchmark/carried";
import { byDate, dateOfDay, earliestDay, isBefore, type PartialDate } from "../../model/date";
import type { Administration } from "../../model/records/administration";
import type { Moment } from "../../model/records/moment";
import { transitionOf } from "../../network/administrations";
import type { Network } from "../../network/network";

export type WhyDate =
  /** A team is on its way in: what the last one had after its first hundred days is what is ahead. On the same day before its inauguration it had next to nothing. */
  | { readonly kind: "hundred-days"; readonly administration: Administration }
  /** As many days into the term of the last team as it is now into this one's. */
  | { readonly kind: "same-day"; readonly administration: Administration; readonly days: number }
  | { readonly kind: "moment"; readonly moment: Moment }
  | { readonly kind: "year-before" };

export interface TellingDate {
  readonly date: PartialDate;
  readonly why: WhyDate;
}

const HUNDRED_DAYS = 100;
const YEAR = 365;

const byTransition = (network: Network, date: PartialDate): TellingDate | undefined => {
  const { bundle: { dataset: { parties } }, index } = network;
  const party = parties.toReversed().find((each) => index.administrationsOf.has(each));
  if (party === undefined) return undefined;
  const { inOffice, incoming } = transitionOf(index, party, date);
  if (incoming !== undefined && inOffice !== undefined) {
    const day = dayOfTeam(inOffice, HUNDRED_DAYS);
    return day === undefined ? undefined : { date: day, why: { kind: "hundred-days", administration: inOffice } };
  }
  const days = inOffice === undefined ? undefined : daysInOffice(inOffice, date);
  const last = inOffice === undefined ? undefined : index.administrationsOf.get(party)?.findLast(({ from }) => isBefore(from, inOffice.from) === "yes");
  const day = last === undefined || days === undefined ? undefined : dayOfTeam(last, days);
  return last === undefined || days === undefined || day === undefined ? undefined : { date: day, why: { kind: "same-day", administration: last, days } };
};

/** Always earlier than the date; without a transition the moment before, without one the year before. */
export const tellingDate = (network: Network, date: PartialDate): TellingDate => {
  const found = byTransition(network, date);
  if (found !== undefined && isBefore(found.date, date) === "yes") return found;
  const moment = network.bundle.moments.filter((each) => isBefore(each.date, date) === "yes")
    .toSorted((a, b) => byDate(a.date, b.date) || (a.id < b.id ? -1 : 1)).at(-1);
  if (moment !== undefined) return { date: moment.date, why: { kind: "moment", moment } };
  return { date: dateOfDay(earliestDay(date) - YEAR), why: { kind: "year-before" } };
};
