/** Contacts that the lens lets through and no row has: nothing is left out without a word (I10). Pure. */
import type { TimelineRow } from "../../history/timeline/rows";
import type { Contact } from "../../model/records/contact";
import type { ResolvedContact } from "../../network/contacts";
import type { Network } from "../../network/network";

/** Cost: the participants of the contacts; for relationships × the rows. */
export const contactsWithoutRow = ({ contacts, contactsByChannel, nesting }: Network, rows: readonly TimelineRow[], inView: ReadonlySet<Contact>): number => {
  const ofChannels = new Set(rows.flatMap((row) => (row.kind === "channel" ? contactsByChannel.get(row.channel.id) ?? [] : [])));
  const offices = new Set(rows.flatMap((row) => (row.kind === "office" ? [row.office] : [])));
  const pairs = [...new Map(rows.flatMap((row) => (row.kind === "relationship" ? [[row.parties.join("~"), row.parties] as const] : []))).values()];
  const hasRow = (resolved: ResolvedContact): boolean => {
    if (ofChannels.has(resolved)) return true;
    const actors = resolved.participants.flatMap(({ as }) => as);
    if (actors.some((actor) => offices.has(actor))) return true;
    const parties = new Set(actors.map(nesting.partyOf));
    return pairs.some(([a, b]) => parties.has(a) && parties.has(b));
  };
  return contacts.filter((resolved) => inView.has(resolved.contact) && !hasRow(resolved)).length;
};
