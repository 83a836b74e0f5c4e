/** What a mark or a quiet stretch stands for: in a panel under the rows, which takes the focus and gives it back. Rendered anew for other items. */
import { useEffect, useRef, type ReactNode } from "react";
import type { ContactMark } from "../../history/timeline/contact-mark";
import { explainQuiet, sayDates, sayOtherDate, sayQuiet } from "../../i18n/say-timeline";
import type { Snapshot } from "../../network/snapshot";
import { Fields } from "../common/fields";
import { ActorLink, ChannelLink, IssueLink } from "../common/links";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import type { RowItem } from "./row-items";

function Links({ children }: { readonly children: ReactNode }) {
  return <span className="inline-links">{children}</span>;
}

function ContactCard({ mark: { contact, level, own, others, time }, snapshot }: { readonly mark: ContactMark; readonly snapshot: Snapshot }) {
  const speaker = useSpeaker();
  const { name, t } = speaker;
  const channels = snapshot.network.bundle.channels.filter(({ id }) => (snapshot.network.contactsByChannel.get(id) ?? []).some((each) => each.contact === contact));
  return (
    <li className="opened-contact">
      <h3>
        {t("timeline.contact.line", { when: sayDates(speaker, contact.date, contact.until), mode: t(`vocabulary.mode.${contact.mode}`) })}
        {!own.isExact && <span className="quiet"> · {t("timeline.contact.within")}</span>}
        {level !== undefined && <span className="quiet"> · {t(`vocabulary.level.${level}`)}</span>}
        {contact.place !== undefined && <span className="quiet"> · {name(contact.place)}</span>}
      </h3>
      {time !== "used" && <p className="badge">{t(`timeline.contact.${time}`)}</p>}
      {others.length > 0 && <p><strong>{t("timeline.contact.dates")}</strong>{speaker.language === "ja" ? "：" : ": "}{others.map((each) => sayOtherDate(speaker, snapshot, each)).join(speaker.language === "ja" ? "、" : "; ")}</p>}
      <Fields rows={[
        [t("timeline.contact.participants"), <Links key="participants">{contact.participants.map((each) => <ActorLink key={each} id={each} />)}</Links>],
        [t("timeline.contact.issues"), contact.issues === undefined ? undefined : <Links key="issues">{contact.issues.map((each) => <IssueLink key={each} id={each} />)}</Links>],
        [t("timeline.contact.channels"), channels.length === 0 ? t("timeline.contact.noChannel") : <Links key="channels">{channels.map((channel) => <ChannelLink key={channel.id} channel={channel} />)}</Links>],
        [t("inspector.note"), contact.note === undefined ? undefined : name(contact.note)],
      ]} />
      <Sources citations={contact.sources} />
    </li>
  );
}

interface Props {
  readonly items: readonly RowItem[];
  readonly snapshot: Snapshot;
  readonly onClose: () => void;
}

export function OpenedCard({ items, snapshot, onClose }: Props) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => { panel.current?.focus(); }, []);
  const contacts = items.flatMap((item) => (item.kind === "contact" ? [item] : []));
  const [first] = items;
  const label = contacts.length === 0 && first?.kind === "quiet" ? t(`timeline.quiet.${first.stretch.kind}`) : t("timeline.contact.several", { count: contacts.length });
  return (
    <div
      className="opened-frame" role="presentation"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <section ref={panel} className="opened-card" tabIndex={-1} aria-label={label}>
        <button type="button" className="button opened-close" onClick={onClose}>{t("timeline.contact.close")}</button>
        {contacts.length > 1 && <p className="quiet">{label}</p>}
        <ul className="plain">
          {items.map((item) => (item.kind === "contact"
            ? <ContactCard key={item.key} mark={item.mark} snapshot={snapshot} />
            : <li key={item.key} className="opened-contact"><h3>{sayQuiet(speaker, item.stretch)}</h3><p>{explainQuiet(speaker, snapshot, item.stretch)}</p></li>))}
        </ul>
      </section>
    </div>
  );
}
