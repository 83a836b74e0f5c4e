/** One item of the list: how far it has come with each team, the next dates, and its entries. */
import { useId, type ReactNode } from "react";
import type { AgendaEntry, AgendaSection } from "../../gaps/agenda";
import type { ObjectiveId } from "../../model/id";
import { sayTeam } from "../../i18n/say-agenda";
import { sayProgress } from "../../i18n/say-progress";
import { useSpeaker } from "../common/speaker-context";
import { useLensView, useSnapshot } from "../common/use-state";
import { EntryItem } from "./entry-item";

/** The next ones say enough; each entry tells its own. */
const DATES_SHOWN = 3;

/** `whole` is above 0. */
const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;

function ProgressLine({ section }: { readonly section: AgendaSection }) {
  const speaker = useSpeaker();
  const snapshot = useSnapshot();
  return (
    <ul className="progress">
      {section.byAdministration.map((each) => (
        <li key={each.administration ?? ""}>
          {each.met + each.missing > 0 && <span className="progress-bar" aria-hidden="true"><span style={{ width: share(each.met, each.met + each.missing) }} /></span>}
          <span>{sayTeam(speaker, snapshot, each.administration)}{speaker.language === "ja" ? "：" : ": "}{sayProgress(speaker, each)}</span>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly title: ReactNode;
  readonly note: string | undefined;
  readonly section: AgendaSection;
  /** Only what serves it is shown. */
  readonly objective: ObjectiveId | undefined;
}

export function Section({ title, note, section, objective }: Props) {
  const { date, language, t } = useSpeaker();
  const view = useLensView();
  const id = useId();
  const serving = section.entries.filter(({ objectives }) => objective === undefined || objectives.includes(objective));
  const isShown = (entry: AgendaEntry): boolean => !("gap" in entry) || view.gaps.has(entry.gap.id);
  const shown = serving.filter(isShown);
  const hidden = serving.length - shown.length;
  const dates = section.nextDates.slice(0, DATES_SHOWN);
  return (
    <section className="agenda-section" aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {note !== undefined && <p className="quiet">{note}</p>}
        <ProgressLine section={section} />
        {dates.length > 0 && <p className="quiet">{t("agenda.nextDates")}{language === "ja" ? "：" : ": "}{dates.map(date).join(language === "ja" ? "、" : ", ")}</p>}
      </header>
      {shown.length > 0 && <ul className="entries">{shown.map((entry) => <EntryItem key={entry.key} entry={entry} />)}</ul>}
      {serving.length === 0 && <p className="quiet">{t(objective === undefined ? "agenda.nothingOnDate" : "agenda.nothingForObjective")}</p>}
      {hidden > 0 && <p className="quiet">{t("agenda.hidden", { count: hidden })}</p>}
    </section>
  );
}
