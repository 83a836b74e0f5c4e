import type { Absence } from "../../model/vocabulary";
import { useSpeaker } from "../common/speaker-context";

/** What sort of absence it is; the outline is another sign beside the word. */
export function AbsenceBadge({ absence, explanation }: { readonly absence: Absence; readonly explanation?: string }) {
  const { t } = useSpeaker();
  return <span className={`badge absence ${absence}`} title={explanation}>{t(`vocabulary.absence.${absence}`)}</span>;
}
