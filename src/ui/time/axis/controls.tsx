/** Play and step. The signs are drawn: not every font has them. */
import { useSpeaker } from "../../common/speaker-context";
import { PACES } from "./steps";
import type { Play } from "./use-play";

interface Props {
  readonly play: Play;
  /** `undefined`: there is no event that way. */
  readonly before: (() => void) | undefined;
  readonly after: (() => void) | undefined;
}

const SIGNS = {
  before: "M2 1v10M11 1L4 6l7 5z", after: "M10 1v10M1 1l7 5-7 5z", play: "M2.5 1l8 5-8 5z", pause: "M3 1h2v10H3zM7 1h2v10H7z",
} as const;

function Sign({ of }: { readonly of: keyof typeof SIGNS }) {
  return <svg className="axis-sign" width={12} height={12} aria-hidden="true"><path d={SIGNS[of]} /></svg>;
}

export function Controls({ play, before, after }: Props) {
  const { t } = useSpeaker();
  const step = (sign: "before" | "after", label: string, press: (() => void) | undefined) => (
    <button type="button" aria-label={label} title={label} disabled={press === undefined} onClick={press}><Sign of={sign} /></button>
  );
  const playLabel = play.isOn ? t("timeAxis.pause") : t("timeAxis.play");
  return (
    <div className="axis-controls">
      <div className="axis-buttons">
        {step("before", t("timeAxis.before"), before)}
        <button type="button" className="axis-play" aria-label={playLabel} title={playLabel} aria-pressed={play.isOn} onClick={play.toggle}>
          <Sign of={play.isOn ? "pause" : "play"} />
        </button>
        {step("after", t("timeAxis.after"), after)}
      </div>
      <select
        aria-label={t("timeAxis.pace.label")} title={t("timeAxis.pace.label")} value={play.pace}
        onChange={(event) => {
          const pace = PACES.find((each) => each === event.currentTarget.value);
          if (pace !== undefined) play.setPace(pace);
        }}
      >
        {PACES.map((pace) => <option key={pace} value={pace}>{t(`timeAxis.pace.${pace}`)}</option>)}
      </select>
    </div>
  );
}
