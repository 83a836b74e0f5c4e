/** How two stand on an issue and whether a channel carries it: the sign of the stance in a frame whose line says the rest. */
import { STANCE_SIGNS } from "../../encoding/stance-sign";
import type { IssueCell, IssueVerdict } from "../../gaps/issue-matrix";
import { STANCES, type Stance } from "../../model/vocabulary";
import { useSpeaker } from "../common/speaker-context";
import { useTheme } from "../common/use-state";

export function StanceSign({ stance }: { readonly stance: Stance }) {
  const theme = useTheme();
  return <span className="stance-sign" style={{ color: theme.stances[stance] }}>{STANCE_SIGNS[stance].sign}</span>;
}

/** The same sign on every verdict, beside its frame: paper and narrow columns have no room for the word. */
const VERDICT_SIGNS: Readonly<Record<IssueVerdict, string>> = {
  "risk": "−", "opportunity": "▷", "question": "?", "set-aside": "( )", "not-due": "…", "carried": "━", "none": "",
};

interface Props {
  readonly verdict: IssueVerdict;
  readonly stances: readonly Stance[];
  /** Room for the verdict's word. */
  readonly isWide: boolean;
}

export function VerdictFace({ verdict, stances, isWide }: Props) {
  const { t } = useSpeaker();
  if (verdict === "none") return <span className="face" aria-hidden="true" />;
  return (
    <span className={`face verdict verdict-${verdict}`} aria-hidden="true">
      {STANCES.filter((stance) => stances.includes(stance)).map((stance) => <StanceSign key={stance} stance={stance} />)}
      <span className={isWide ? "verdict-sign beside" : "verdict-sign"}>{VERDICT_SIGNS[verdict]}</span>
      {isWide && <span className="verdict-word">{t(`issues.verdict.${verdict}`)}</span>}
    </span>
  );
}

export function IssueFace({ cell: { verdict, stances }, isWide }: { readonly cell: IssueCell; readonly isWide: boolean }) {
  return <VerdictFace verdict={verdict} stances={stances.map(({ stance }) => stance)} isWide={isWide} />;
}
