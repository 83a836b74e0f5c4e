/** The head of the timeline: what a row is, which time is shown, and ways to take it along. */
import { ROW_MODES, type RowMode } from "../../history/timeline/row-mode";
import { WINDOW_CHOICES, windowOf, zoomed } from "../../history/timeline/windows";
import type { Snapshot } from "../../network/snapshot";
import { CopyButton } from "../common/copy-button";
import { useSpeaker } from "../common/speaker-context";
import { Segmented } from "../matrix/segmented";
import type { TimelineWindow } from "./use-window";

const ZOOM_STEP = 0.6;

interface Props {
  readonly snapshot: Snapshot;
  readonly mode: RowMode;
  readonly onMode: (mode: RowMode) => void;
  readonly time: TimelineWindow;
  /** `undefined`: nothing is selected. */
  readonly onlySelected: boolean | undefined;
  readonly onOnlySelected: (isOn: boolean) => void;
  readonly text: () => string;
}

export function TimelineBar({ snapshot, mode, onMode, time: { window, whole, jump, move }, onlySelected, onOnlySelected, text }: Props) {
  const { t } = useSpeaker();
  const middle = (window.from + window.to) / 2;
  return (
    <header className="timeline-bar">
      <h2>{t("timeline.title")}</h2>
      <Segmented label={t("timeline.rows.label")} values={ROW_MODES} value={mode} say={(each) => t(`timeline.rows.${each}`)} onChoose={onMode} />
      <div className="segmented" role="group" aria-label={t("timeline.window.label")}>
        {WINDOW_CHOICES.map((choice) => {
          const to = windowOf(snapshot, choice);
          if (to === undefined) return null;
          const isShown = Math.abs(to.from - window.from) < 1 && Math.abs(to.to - window.to) < 1;
          return <button key={choice} type="button" aria-pressed={isShown} title={t(`timeline.window.hint.${choice}`)} onClick={() => { jump(to); }}>{t(`timeline.window.choice.${choice}`)}</button>;
        })}
      </div>
      <div className="timeline-zoom">
        <button type="button" className="button icon" aria-label={t("timeline.window.zoomOut")} title={t("timeline.window.zoomOut")} onClick={() => { move((of) => zoomed(of, 1 / ZOOM_STEP, middle, whole)); }}>−</button>
        <button type="button" className="button icon" aria-label={t("timeline.window.zoomIn")} title={t("timeline.window.zoomIn")} onClick={() => { move((of) => zoomed(of, ZOOM_STEP, middle, whole)); }}>+</button>
      </div>
      {onlySelected !== undefined && (
        <label className="check"><input type="checkbox" checked={onlySelected} onChange={(event) => { onOnlySelected(event.currentTarget.checked); }} />{t("timeline.onlySelected")}</label>
      )}
      <div className="read-actions">
        <CopyButton text={text} label={t("timeline.copy")} />
        <button type="button" className="link" aria-label={t("timeline.printLabel")} onClick={() => { print(); }}>{t("timeline.print")}</button>
      </div>
    </header>
  );
}
