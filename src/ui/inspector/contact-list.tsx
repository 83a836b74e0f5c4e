/** Contacts, newest first; the earlier ones on demand. */
import { useState } from "react";
import { sayContactDate, sayDate } from "../../i18n/say-dates";
import type { ResolvedContact } from "../../network/contacts";
import { ActorLink } from "../common/links";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot } from "../common/use-state";
import { Part } from "./detail-head";

const FIRST_SHOWN = 6;

function ContactItem({ contact }: Pick<ResolvedContact, "contact">) {
  const speaker = useSpeaker();
  const { name, t } = speaker;
  const { index } = useSnapshot().network;
  const begins = sayContactDate(speaker, index, contact);
  const when = contact.until === undefined ? begins : t("inspector.span.both", { from: begins, to: sayDate(speaker, index, "until", contact) });
  return (
    <li className="contact">
      <p>
        <strong>{when}</strong>
        {" "}
        {t(`vocabulary.mode.${contact.mode}`)}
        {contact.place !== undefined && <span className="quiet"> · {name(contact.place)}</span>}
      </p>
      <p className="inline-links">{contact.participants.map((participant) => <ActorLink key={participant} id={participant} short />)}</p>
      {contact.note !== undefined && <p className="quiet">{name(contact.note)}</p>}
      <Sources citations={contact.sources} />
    </li>
  );
}

export function ContactList({ contacts }: { readonly contacts: readonly ResolvedContact[] }) {
  const { date, t } = useSpeaker();
  const snapshot = useSnapshot();
  const [isWhole, setWhole] = useState(false);
  const newestFirst = contacts.toReversed();
  const shown = isWhole ? newestFirst : newestFirst.slice(0, FIRST_SHOWN);
  const more = newestFirst.length - shown.length;
  return (
    <Part title={`${t("inspector.channel.contacts")} (${contacts.length})`}>
      {contacts.length === 0 && <p className="quiet">{t("inspector.channel.contactsNone", { date: date(snapshot.date) })}</p>}
      <ul className="plain">{shown.map(({ contact }) => <ContactItem key={contact.id} contact={contact} />)}</ul>
      {more > 0 && <button type="button" className="link" onClick={() => { setWhole(true); }}>{t("inspector.channel.showMore", { count: more })}</button>}
    </Part>
  );
}
