/** In the legend, beside a level: what if nothing were open at it? */
import type { Level } from "../../model/vocabulary";
import { useSpeaker } from "../common/speaker-context";
import { useSuppose } from "./use-what-if";

export function LevelButton({ level }: { readonly level: Level }) {
  const { t } = useSpeaker();
  const suppose = useSuppose();
  const label = t("whatIf.action.levelLabel", { level: t(`vocabulary.levelPhrase.${level}`) });
  return (
    <button type="button" aria-label={label} title={label} onClick={() => { suppose({ kind: "without-level", level }); }}>
      {t("whatIf.action.level")}
    </button>
  );
}
