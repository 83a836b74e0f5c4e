import type { Judgement } from "../../gaps/verdicts/judge";
import { stateOf } from "../../i18n/say-verdict";
import { useSpeaker } from "../common/speaker-context";

/** Whether a gap is set aside or back; the outline is another sign beside the words. */
export function VerdictBadge({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useSpeaker();
  return <span className={`badge verdict ${judgement.kind}`}>{t(`verdicts.badge.${stateOf(judgement)}`)}</span>;
}
