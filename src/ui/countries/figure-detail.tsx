/** The contacts behind a figure, exactly those that it counts, each with its source. */
import { contactsOfFigure } from "../../history/countries/counted";
import type { ContactWith } from "../../history/countries/contacts-with";
import type { Figure } from "../../history/countries/figure";
import { firstContact } from "../../history/countries/first-contact";
import { sayCounted, sayCountedLevel, sayCovered, sayFirst, sayParties } from "../../i18n/say-countries";
import { dateOfDay, latestDay } from "../../model/date";
import { ActorLink } from "../common/links";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { usePortion } from "../common/use-portion";
import { useSnapshot } from "../common/use-state";
import { DetailHead } from "../inspector/detail-head";
import { coveredByFigure } from "./covered-by-figure";

function Item({ of: { resolved: { contact }, level, kind }, isLevelSaid }: { readonly of: ContactWith; readonly isLevelSaid: boolean }) {
  const speaker = useSpeaker();
  const { date, name, t } = speaker;
  const when = contact.until === undefined ? date(contact.date) : t("inspector.span.both", { from: date(contact.date), to: date(contact.until) });
  const pages = contact.sources.flatMap(({ url }) => url ?? []);
  return (
    <li className="contact">
      <p>
        <strong>{when}</strong> {t(`vocabulary.mode.${contact.mode}`)}
        {isLevelSaid && <span className="quiet"> · {sayCountedLevel(speaker, level ?? "none")}</span>}
        {kind === "grouping" && <span className="quiet"> · {t(contact.mode === "summit" ? "countries.detail.member" : "countries.detail.through")}</span>}
        {contact.place !== undefined && <span className="quiet"> · {name(contact.place)}</span>}
      </p>
      <p className="inline-links">{contact.participants.map((each) => <ActorLink key={each} id={each} short />)}</p>
      {contact.note !== undefined && <p className="quiet">{name(contact.note)}</p>}
      <Sources citations={contact.sources} />
      {pages.map((url) => <p key={url}><a href={url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">{t("countries.detail.page")}</a></p>)}
    </li>
  );
}

export function FigureDetail({ figure }: { readonly figure: Figure }) {
  const speaker = useSpeaker();
  const { language, t } = speaker;
  const snapshot = useSnapshot();
  const { network, date } = snapshot;
  const { counted, hub, kinds, levels, parties: [party] } = figure;
  const contacts = contactsOfFigure(network, figure, date);
  const first = counted.kind === "first" && party !== undefined
    ? firstContact(network, { hub, party, kinds, mode: counted.mode, administration: counted.administration, until: date })
    : undefined;
  const covered = coveredByFigure(network, figure, date);
  const { shown, next, showMore } = usePortion(contacts);
  const separator = language === "ja" ? "・" : ", ";
  return (
    <article className="figure-detail">
      <DetailHead kind={t("countries.detail.kind")} title={sayParties(speaker, snapshot, figure)}>
        <p>{sayCounted(speaker, snapshot, figure)}</p>
        {counted.kind !== "first" && <p className="quiet">{t("countries.detail.level", { levels: levels.map((level) => sayCountedLevel(speaker, level)).join(separator) })}</p>}
        <p><strong>{first === undefined ? t("countries.detail.count", { count: contacts.length }) : sayFirst(speaker, first)}</strong></p>
        {covered !== undefined && <p className="quiet">{sayCovered(speaker, covered, { last: Math.min(latestDay(date), counted.kind === "first" ? first?.lastDay ?? latestDay(date) : counted.to.last) })}</p>}
        {counted.kind !== "first" && counted.to.last > latestDay(date) && <p className="quiet">{t("countries.running", { date: speaker.date(dateOfDay(latestDay(date))) })}</p>}
      </DetailHead>
      {contacts.length === 0 && <p className="quiet">{t("countries.detail.nothing")}</p>}
      <ul className="plain">{shown.map((each) => <Item key={each.resolved.contact.id} of={each} isLevelSaid={levels.length > 1 && counted.kind !== "first"} />)}</ul>
      {next > 0 && <p className="more"><button type="button" className="button" onClick={showMore}>{t("countries.detail.more", { count: next })}</button></p>}
    </article>
  );
}
