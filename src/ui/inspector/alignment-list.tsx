/** Where actors stand on issues, each stance with the line that the stage draws for it. */
import { alignmentSign } from "../../encoding/line-sign";
import type { Alignment } from "../../model/records/alignment";
import { LineSample } from "../common/line-sample";
import { ActorLink, IssueLink } from "../common/links";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useTheme } from "../common/use-state";

interface Props {
  readonly alignments: readonly Alignment[];
  /** What the page is about need not be named in each line. */
  readonly without?: "issue" | "actors";
}

export function AlignmentList({ alignments, without }: Props) {
  const { name, t } = useSpeaker();
  const theme = useTheme();
  return (
    <ul className="plain">
      {alignments.map((alignment) => {
        const [a, b] = alignment.between;
        return (
          <li key={alignment.id} className="channel-item">
            <LineSample sign={alignmentSign(theme, alignment.stance)} ground={theme.panel} />
            <div>
              <strong>{t(`vocabulary.stance.${alignment.stance}`)}</strong>
              {without !== "issue" && <> <IssueLink id={alignment.issue} /></>}
              {without !== "actors" && <p className="quiet"><ActorLink id={a} short /> – <ActorLink id={b} short /></p>}
              {alignment.note !== undefined && <p className="quiet">{name(alignment.note)}</p>}
              <Sources citations={alignment.sources} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
