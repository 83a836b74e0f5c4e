import type { Judgement } from "../../gaps/verdicts/judge";
import { sayAuthor, sayReason } from "../../i18n/say-verdict";
import { useSpeaker } from "../common/speaker-context";
import { VerdictBadge } from "./verdict-badge";

/** In short, for a list: why the gap is back, and what was decided before. */
export function VerdictLine({ judgement }: { readonly judgement: Judgement }) {
  const speaker = useSpeaker();
  return (
    <p className="verdict-line">
      <VerdictBadge judgement={judgement} /> <span>{sayReason(speaker, judgement.verdict)}</span> <span className="quiet">{sayAuthor(speaker, judgement.verdict)}</span>
    </p>
  );
}
