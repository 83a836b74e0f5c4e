/** The factors of a severity as shares of a bar; the same in words for those who do not see it. */
import type { Factor } from "../../gaps/gap";
import { useSpeaker } from "../common/speaker-context";

export function SeverityBar({ factors }: { readonly factors: readonly Factor[] }) {
  const { language, t } = useSpeaker();
  const words = factors.map(({ factor, points }) => `${t(`vocabulary.factor.${factor}`)} ${points}`).join(language === "ja" ? "、" : ", ");
  return (
    <div className="severity-bar" role="img" aria-label={words} title={words}>
      {factors.map(({ factor, points }) => <span key={factor} style={{ width: `${points}%` }} />)}
    </div>
  );
}
