/** The to-do list of the data set as of the date: a working checklist, on screen and on paper. */
import { useMemo, useState, type KeyboardEvent } from "react";
import { agendaOf } from "../../gaps/agenda";
import type { ObjectiveId } from "../../model/id";
import { CopyButton } from "../common/copy-button";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useJudgements, useSnapshot } from "../common/use-state";
import { useUnderCriteria } from "../criteria/use-criteria";
import { useServices } from "../services";
import { agendaAsText } from "./agenda-as-text";
import { Objectives } from "./objectives";
import { Section } from "./section";

const onArrow = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-entry]")];
  const at = entries.findIndex((entry) => entry === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  entries[Math.min(Math.max(at + (event.key === "ArrowDown" ? 1 : -1), 0), entries.length - 1)]?.focus();
};

export function AgendaView() {
  const speaker = useSpeaker();
  const { date, name, t } = speaker;
  const snapshot = useSnapshot();
  const gaps = useGaps();
  const { setAside } = useJudgements();
  const { selectors } = useServices();
  const underCriteria = useUnderCriteria();
  const agenda = useMemo(() => agendaOf(snapshot, gaps, setAside), [snapshot, gaps, setAside]);
  const [wanted, setWanted] = useState<ObjectiveId | undefined>(undefined);
  const { items, objectives, elsewhere } = agenda;
  // Another data set may not have the objective that was chosen.
  const objective = objectives.find((each) => each.objective.id === wanted)?.objective.id;
  return (
    <div className="read-view agenda" role="presentation" onKeyDown={onArrow}>
      <header className="read-head">
        <h2>{t("agenda.title")}</h2>
        <p className="quiet">{name(snapshot.network.bundle.dataset.name)} · {t("inspector.print.asOf", { date: date(snapshot.date) })}</p>
        <div className="read-actions">
          <CopyButton text={() => underCriteria(agendaAsText(speaker, snapshot, agenda, (gap) => selectors.routes(snapshot, gap)))} label={t("agenda.copyLabel")} />
          <button type="button" className="link" aria-label={t("agenda.printLabel")} onClick={() => { print(); }}>{t("agenda.print")}</button>
        </div>
      </header>
      {items.length === 0 && <p className="empty">{t("agenda.none")}</p>}
      {objectives.length > 0 && <Objectives objectives={objectives} chosen={objective} onChoose={setWanted} />}
      {items.map((section, at) => (
        <Section
          key={section.item.id} title={`${at + 1}. ${name(section.item.name)}`} section={section} objective={objective}
          note={section.item.note === undefined ? undefined : name(section.item.note)}
        />
      ))}
      {elsewhere.entries.length > 0 && (
        <Section title={t("agenda.elsewhere")} note={t("agenda.elsewhereNote")} section={elsewhere} objective={objective} />
      )}
    </div>
  );
}
