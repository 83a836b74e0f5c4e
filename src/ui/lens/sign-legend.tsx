/** Signs of the stage that are no filter: how a post is held, and lines other than channels. */
import { useState } from "react";
import { partOfSign, questionSign, routeSign, takenOutSign } from "../../encoding/line-sign";
import { CompareLegendArea } from "../compare/compared-picture-area";
import { LineSample } from "../common/line-sample";
import { MarkSample } from "../common/mark-sample";
import { useSpeaker } from "../common/speaker-context";
import { useTheme } from "../common/use-state";

const POSTS = ["held", "designate", "acting", "vacant"] as const;

export function SignLegend() {
  const { t } = useSpeaker();
  const theme = useTheme();
  const [isOpen, setOpen] = useState(false);
  const lines = [
    { label: t("lens.legend.route"), sign: routeSign(theme, false, 1) },
    { label: t("lens.legend.inside"), sign: routeSign(theme, true, 2) },
    { label: t("lens.legend.question"), sign: questionSign(theme) },
    { label: t("lens.legend.partOf"), sign: partOfSign(theme) },
    { label: t("whatIf.legend"), sign: takenOutSign(theme, "security-adviser", "institutional") },
  ];
  return (
    <details className="facet" open={isOpen} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary><span>{t("lens.legend.title")}</span></summary>
      {isOpen && (
        <ul className="sign-legend">
          {POSTS.map((post) => <li key={post}><MarkSample kind="office" post={post} colour={theme.levels["security-adviser"]} />{t(`lens.legend.${post}`)}</li>)}
          {lines.map(({ label, sign }) => <li key={label}><LineSample sign={sign} ground={theme.panel} />{label}</li>)}
          <CompareLegendArea />
        </ul>
      )}
    </details>
  );
}
