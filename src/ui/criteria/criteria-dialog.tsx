/** Every figure by which something counts as missing and weighs what it does, to be read and set. The list beside it follows at once. */
import { useEffect, useRef } from "react";
import { FIGURE_GROUPS, FIGURES, type FigureGroup } from "../../model/figures";
import { largestSeverity, MOST_SEVERE } from "../../model/thresholds";
import { NOTHING_ADJUSTED, setAdjustments } from "../../state/adjustments";
import type { Transient } from "../../state/stores";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useGaps, useJudgements, useLensView } from "../common/use-state";
import { useServices } from "../services";
import { sayCounts } from "../inspector/say-counts";
import { sortGaps } from "../inspector/sorted-gaps";
import { FigureRow } from "./figure-row";
import { useCriteria, type Criteria } from "./use-criteria";

function Group({ group, criteria }: { readonly group: FigureGroup; readonly criteria: Criteria }) {
  const { t } = useSpeaker();
  return (
    <section className="criteria-group" aria-labelledby={`criteria-${group}`}>
      <h3 id={`criteria-${group}`} tabIndex={-1}>{t(`criteria.group.${group}`)}</h3>
      <p className="quiet">{t(`criteria.note.${group}`)}</p>
      <table>
        <thead>
          <tr>{(["figure", "value", "default", "origin"] as const).map((column) => <th key={column} scope="col">{t(`criteria.column.${column}`)}</th>)}</tr>
        </thead>
        <tbody>{FIGURES.filter((figure) => figure.group === group).map((figure) => <FigureRow key={figure.id} figure={figure} criteria={criteria} />)}</tbody>
      </table>
    </section>
  );
}

/** What comes of the figures in use, in the words of the list's head. */
function Outcome({ criteria }: { readonly criteria: Criteria }) {
  const speaker = useSpeaker();
  const gaps = useGaps();
  const view = useLensView();
  const { setAside } = useJudgements();
  const shown = gaps.filter(({ id }) => view.gaps.has(id));
  return (
    <p className="criteria-outcome">
      <strong role="status">{sayCounts(speaker, sortGaps(gaps, setAside), sortGaps(shown, setAside))}</strong>
      <span className="quiet">{speaker.t("criteria.largest", { sum: largestSeverity(criteria.inUse), limit: MOST_SEVERE })}</span>
    </p>
  );
}

export function CriteriaDialog({ at }: { readonly at: NonNullable<Transient["criteria"]> }) {
  const { t } = useSpeaker();
  const { transient } = useServices().stores;
  const change = useChange();
  const criteria = useCriteria();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    element.showModal();
    const start = element.querySelector<HTMLElement>(at === "severity" ? "#criteria-rank" : "h2");
    start?.scrollIntoView();
    start?.focus();
  }, [at]);
  return (
    <dialog ref={dialog} className="dialog criteria" aria-labelledby="criteria-title" onClose={() => { transient.setState({ criteria: undefined }); }}>
      <header>
        <h2 id="criteria-title" tabIndex={-1}>{t("criteria.title")}</h2>
        <p>{t("criteria.intro")}</p>
      </header>
      <div className="criteria-groups">{FIGURE_GROUPS.map((group) => <Group key={group} group={group} criteria={criteria} />)}</div>
      <footer>
        <Outcome criteria={criteria} />
        <form method="dialog" className="row">
          <button type="submit" className="button">{t("criteria.close")}</button>
          {criteria.count > 0 && (
            <button type="button" className="button" onClick={() => { change(setAdjustments(NOTHING_ADJUSTED)); }}>{t("criteria.resetAll")}</button>
          )}
        </form>
      </footer>
    </dialog>
  );
}
