/** The signs of a picture of two dates, for the legend. */
import { use } from "react";
import { COMPARED_SIGNS, comparedSign } from "../../encoding/line-sign";
import { loadWords } from "../../i18n/words";
import { LineSample } from "../common/line-sample";
import { useSpeaker } from "../common/speaker-context";
import { useTheme } from "../common/use-state";

const KINDS = ["added", "gone", "changed"] as const satisfies readonly (keyof typeof COMPARED_SIGNS)[];

export function CompareLegend() {
  const { language, t } = useSpeaker();
  use(loadWords(language, "later"));
  const theme = useTheme();
  return KINDS.map((kind) => (
    <li key={kind}><LineSample sign={comparedSign(theme, kind, "security-adviser", "open", "institutional")} ground={theme.panel} />{t(`compare.legend.${kind}`)}</li>
  ));
}
