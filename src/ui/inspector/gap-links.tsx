import { gapSign } from "../../encoding/line-sign";
import type { Gap } from "../../gaps/gap";
import { sayGap } from "../../i18n/say-gap";
import { LineSample } from "../common/line-sample";
import { GapLink } from "../common/links";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot, useTheme } from "../common/use-state";
import { AbsenceBadge } from "./absence-badge";

/** Gaps in another thing's page. */
export function GapLinks({ gaps }: { readonly gaps: readonly Gap[] }) {
  const speaker = useSpeaker();
  const snapshot = useSnapshot();
  const theme = useTheme();
  return (
    <ul className="plain">
      {gaps.map((gap) => {
        const { title, between } = sayGap(speaker, snapshot, gap);
        return (
          <li key={gap.id} className="channel-item">
            <LineSample sign={gapSign(theme)} ground={theme.panel} />
            <div>
              <GapLink id={gap.id} text={title} />
              <p className="quiet">{between} <AbsenceBadge absence={gap.absence.state} /></p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
