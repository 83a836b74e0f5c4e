/** Files to hand on: the data with what was decided about its gaps, or the decisions alone. */
import { DropDown } from "../common/drop-down";
import { useSpeaker } from "../common/speaker-context";
import { useJudgements } from "../common/use-state";
import { useServices } from "../services";

export function ExportMenu() {
  const { t } = useSpeaker();
  const { exportData, exportVerdicts } = useServices();
  const { byGap, notFound } = useJudgements();
  const entry = (close: () => void, words: string, save: () => void, isThere = true) => (
    <li><button type="button" className="menu-entry" disabled={!isThere} onClick={() => { save(); close(); }}>{words}</button></li>
  );
  return (
    <DropDown className="export" buttonClass="button" menuClass="menu" label={t("shell.export.label")} face={t("shell.export.button")}>
      {(close) => (
        <>
          <ul>
            {entry(close, t("shell.export.data"), exportData)}
            {entry(close, t("shell.export.verdicts"), exportVerdicts, byGap.size + notFound.length > 0)}
          </ul>
          <p className="quiet">{t("shell.export.hint")}</p>
        </>
      )}
    </DropDown>
  );
}
