import { gapSign, questionSign } from "../../encoding/line-sign";
import { isQuestion, type Gap } from "../../gaps/gap";
import { sayGap } from "../../i18n/say-gap";
import { sayHeadline } from "../../i18n/say-question";
import { LineSample } from "../common/line-sample";
import { GapLink } from "../common/links";
import { useSpeaker } from "../common/speaker-context";
import { useJudgements, useSnapshot, useTheme } from "../common/use-state";
import { VerdictBadge } from "../verdicts/verdict-badge";
import { AbsenceBadge } from "./absence-badge";

/** Gaps in another thing's page. */
export function GapLinks({ gaps }: { readonly gaps: readonly Gap[] }) {
  const speaker = useSpeaker();
  const snapshot = useSnapshot();
  const theme = useTheme();
  const { byGap } = useJudgements();
  return (
    <ul className="plain">
      {gaps.map((gap) => {
        const { between } = sayGap(speaker, snapshot, gap);
        const isAsked = isQuestion(gap);
        const judgement = byGap.get(gap.id);
        return (
          <li key={gap.id} className="channel-item">
            <LineSample sign={isAsked ? questionSign(theme) : gapSign(theme)} ground={theme.panel} />
            <div>
              <GapLink id={gap.id} text={sayHeadline(speaker, snapshot, gap)} />
              <p className="quiet">{!isAsked && between} <AbsenceBadge absence={gap.absence.state} /> {judgement !== undefined && <VerdictBadge judgement={judgement} />}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
