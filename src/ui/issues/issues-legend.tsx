/** What the signs of stance and the frames of the verdicts mean. */
import { STANCES } from "../../model/vocabulary";
import { useSpeaker } from "../common/speaker-context";
import { MatrixLegend } from "../matrix/matrix-legend";
import { StanceSign, VerdictFace } from "./issue-face";

const SHOWN = ["risk", "opportunity", "question", "carried", "not-due", "set-aside"] as const;

export function IssuesLegend() {
  const { t } = useSpeaker();
  return (
    <MatrixLegend>
      {STANCES.map((stance) => <li key={stance}><StanceSign stance={stance} />{t(`vocabulary.stance.${stance}`)}</li>)}
      {SHOWN.map((verdict) => (
        <li key={verdict}><VerdictFace verdict={verdict} stances={[]} isWide />{t(`issues.legend.${verdict}`)}</li>
      ))}
    </MatrixLegend>
  );
}
