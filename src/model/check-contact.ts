/** Who took part was there: a contact certainly before a participant existed, or after it ended, names the wrong one. */
import { isReversed, type Report } from "./check-span";
import { datesOf } from "./contact-dates";
import { earliestDay, latestDay } from "./date";
import type { ActorId } from "./id";
import type { Actor } from "./records/actor";
import type { Contact } from "./records/contact";

/** Certainly: by every date that is given for it, and on every day of it (I3). */
export const checkParticipants = (report: Report, contact: Contact, actors: ReadonlyMap<ActorId, Pick<Actor, "from" | "to">>): void => {
  const dates = datesOf(contact);
  const first = Math.min(...dates.map(earliestDay));
  const last = Math.max(...[...dates, contact.until ?? contact.date].map(latestDay));
  contact.participants.forEach((id, index) => {
    const { from, to } = actors.get(id) ?? {};
    // That is told already, and says nothing of the contact.
    if (isReversed(from, to)) return;
    const isBefore = from !== undefined && last < earliestDay(from);
    const isAfter = to !== undefined && first >= latestDay(to);
    if (isBefore || isAfter) report("participant-not-there", ["participants", index], { id, date: contact.date, span: `${from ?? "…"} – ${to ?? "…"}` });
  });
};
