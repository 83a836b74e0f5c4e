/** Files to hand on: the data with what was decided about its gaps, or the decisions alone. */
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { useSpeaker } from "../common/speaker-context";
import { useJudgements } from "../common/use-state";
import { useServices } from "../services";

export function ExportMenu() {
  const { t } = useSpeaker();
  const { exportData, exportVerdicts } = useServices();
  const { byGap, notFound } = useJudgements();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    // Handled: the selection stays.
    event.preventDefault();
    close();
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const entry = (words: string, save: () => void, isThere = true) => (
    <li><button type="button" className="menu-entry" disabled={!isThere} onClick={() => { save(); close(); }}>{words}</button></li>
  );
  return (
    <div className="export" role="presentation" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={opener} type="button" className="button" aria-label={t("shell.export.label")} title={t("shell.export.label")}
        aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => { setOpen(!isOpen); }}
      >
        {t("shell.export.button")}
      </button>
      {isOpen && (
        <div id={id} className="menu">
          <ul>
            {entry(t("shell.export.data"), exportData)}
            {entry(t("shell.export.verdicts"), exportVerdicts, byGap.size + notFound.length > 0)}
          </ul>
          <p className="quiet">{t("shell.export.hint")}</p>
        </div>
      )}
    </div>
  );
}
