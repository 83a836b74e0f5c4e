/** Camera and help. Beside the moments, not over the drawing: nothing on the stage is covered. */
import { useSpeaker } from "../common/speaker-context";
import { useServices } from "../services";

export function StageToolbar({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useSpeaker();
  const { stage } = useServices();
  const buttons = [
    { sign: "＋", label: t("shell.stage.zoomIn"), press: () => { stage.zoomIn(); } },
    { sign: "−", label: t("shell.stage.zoomOut"), press: () => { stage.zoomOut(); } },
    { sign: t("shell.stage.fit"), label: t("shell.stage.fitLabel"), press: () => { stage.fit(); } },
    { sign: "?", label: t("shell.stage.help"), press: onHelp },
  ];
  return (
    <div className="stage-toolbar" role="toolbar" aria-label={t("shell.stage.toolbar")}>
      {buttons.map(({ sign, label, press }) => (
        <button key={label} type="button" aria-label={label} title={label} onClick={press}>{sign}</button>
      ))}
    </div>
  );
}
