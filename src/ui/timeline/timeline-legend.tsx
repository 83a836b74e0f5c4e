/** What each sign of the timeline means. */
import { useState, type ReactNode } from "react";
import { bracketPath, contactPath } from "../../encoding/contact-sign";
import { QUIET_KINDS, type QuietKind } from "../../history/timeline/quiet";
import { CONTACT_MODES, PHASES } from "../../model/vocabulary";
import { useSpeaker } from "../common/speaker-context";
import { PATTERNS } from "./patterns";

const WIDTH = 30;
const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;

function Sign({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return <li><svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">{children}</svg>{words}</li>;
}

const quietWords = (kind: QuietKind) => (kind === "partly" ? "timeline.legend.quiet-partly" as const : `timeline.legend.${kind}` as const);

function Quiet({ kind }: { readonly kind: QuietKind }) {
  const { t } = useSpeaker();
  return (
    <Sign words={t(quietWords(kind))}>
      <g className={`quiet-stretch ${kind}`}><rect x={1} y={2} width={WIDTH - 2} height={12} rx={2} fill={kind === "partly" ? `url(#${PATTERNS.quiet})` : undefined} /></g>
    </Sign>
  );
}

function Covered({ extent }: { readonly extent: "whole" | "partly" }) {
  const { t } = useSpeaker();
  return (
    <Sign words={t(`timeline.legend.${extent}`)}>
      <g className={`coverage-${extent}`}>
        <rect width={WIDTH} height={HEIGHT} className="coverage-area" fill={extent === "partly" ? `url(#${PATTERNS.partly})` : undefined} />
        <path d={`M0 ${HEIGHT - 1}h${WIDTH}`} className="coverage-line" />
      </g>
    </Sign>
  );
}

function MoreSigns() {
  const { t } = useSpeaker();
  return (
    <>
      <ul>
        <Sign words={t("timeline.legend.lasted")}><path className="legend-mark" d={contactPath("visit", 8, MIDDLE)} /><path className="legend-line" d={`M8 ${MIDDLE}h18`} /></Sign>
        <Sign words={t("timeline.legend.bracket")}><path className="legend-line" d={bracketPath(3, 27, MIDDLE)} /><path className="legend-hollow" d={contactPath("meeting", 15, MIDDLE)} /></Sign>
        <Sign words={t("timeline.legend.twoDates")}><path className="legend-line" d="M8 1H23M8 1v3M23 1v3" /><path className="legend-mark" d={contactPath("meeting", 8, MIDDLE + 2)} /><path className="legend-hollow" d={contactPath("meeting", 23, MIDDLE + 2)} /></Sign>
        {PHASES.toReversed().map((phase) => (
          <Sign key={phase} words={t(`timeline.legend.${phase}`)}><g className={`holder ${phase}`}><rect x={1} y={2} width={WIDTH - 2} height={12} fill={phase === "acting" ? `url(#${PATTERNS.acting})` : undefined} /></g></Sign>
        ))}
        <Sign words={t("timeline.legend.nobody")}><rect x={1} y={3} width={WIDTH - 2} height={10} className="holder nobody" /></Sign>
      </ul>
      <p className="quiet">{t("timeline.legend.level")} · {t("timeline.legend.status")}</p>
    </>
  );
}

/** What nobody can do without is always there; the rest when it is asked for, and on paper. */
export function TimelineLegend({ isWhole }: { readonly isWhole: boolean }) {
  const { t } = useSpeaker();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="timeline-legend">
      <ul aria-label={t("timeline.legend.label")}>
        {CONTACT_MODES.map((mode) => <Sign key={mode} words={t(`vocabulary.mode.${mode}`)}><path className="legend-mark" d={contactPath(mode, WIDTH / 2, MIDDLE)} /></Sign>)}
      </ul>
      <ul className={isOpen || isWhole ? undefined : "legend-second"}>
        <Covered extent="whole" />
        <Covered extent="partly" />
        <Sign words={t("timeline.legend.none")}><rect x={0.5} y={0.5} width={WIDTH - 1} height={HEIGHT - 1} className="legend-empty" /></Sign>
        {QUIET_KINDS.map((kind) => <Quiet key={kind} kind={kind} />)}
      </ul>
      {(isOpen || isWhole) && <MoreSigns />}
      <p className="legend-foot">
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>{t("timeline.legend.more")}</button>
        <span className={isOpen ? "quiet" : "quiet legend-second"}>{t("timeline.keys")}</span>
      </p>
    </div>
  );
}
