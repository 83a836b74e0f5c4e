/** The contacts behind a figure: exactly those that it counts. */
import { earliestDay, latestDay, type PartialDate } from "../../model/date";
import type { Network } from "../../network/network";
import { contactsWith, type ContactWith } from "./contacts-with";
import { countedLevel, type Figure } from "./figure";
import { firstContact } from "./first-contact";
import { daysOf, isWithin, periodAt, touches } from "./periods";

/** Had it perhaps taken place by the date? As everywhere: what is recorded of a later time is not used for it. */
export const isUntil = ({ resolved: { contact } }: ContactWith, until: PartialDate): boolean => daysOf(contact).first <= latestDay(until);

const isCounted = (each: ContactWith, { kinds, levels, counted }: Figure): boolean => {
  if (counted.kind === "first" || !kinds.includes(each.kind) || !levels.includes(countedLevel(each.level))) return false;
  const days = daysOf(each.resolved.contact);
  const whole = { first: counted.from.first, last: counted.to.last };
  if (counted.kind === "within") return isWithin(days, whole);
  // In none of the periods for certain, of the unit in which they are counted.
  const unit = counted.from.name.includes("q") ? "quarter" : "year";
  return touches(days, whole) && !isWithin(days, periodAt(days.first, unit));
};

/** Exactly the contacts that the figure counts, each once, by date, ties by id. Cost: linear in the contacts of the parties. */
export const contactsOfFigure = (network: Network, figure: Figure, until: PartialDate): readonly ContactWith[] => {
  const { hub, parties, counted } = figure;
  const found = new Map<string, ContactWith>();
  for (const party of parties) {
    const contacts = counted.kind === "first"
      ? [firstContact(network, { hub, party, kinds: figure.kinds, mode: counted.mode, administration: counted.administration, until })?.contact].flatMap((each) => each ?? [])
      : contactsWith(network, hub, party).filter((each) => isUntil(each, until) && isCounted(each, figure));
    for (const each of contacts) if (!found.has(each.resolved.contact.id)) found.set(each.resolved.contact.id, each);
  }
  const dayOf = ({ resolved }: ContactWith): number => earliestDay(resolved.contact.date);
  return [...found.values()].toSorted((a, b) => dayOf(a) - dayOf(b) || latestDay(a.resolved.contact.date) - latestDay(b.resolved.contact.date) || (a.resolved.contact.id < b.resolved.contact.id ? -1 : 1));
};
