/** What tells most, in three to six points; under each what the records say of it, with their sources. */
import { sayBrief } from "../../i18n/compare/say-brief";
import { sayConclusion } from "../../i18n/compare/say-conclusion";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import type { Comparison } from "./use-comparison";

export function BriefList({ comparison: { sides, compared, points } }: { readonly comparison: Comparison }) {
  const speaker = useSpeaker();
  const conclusion = sayConclusion(speaker, sides, points);
  return (
    <section className="compare-brief" aria-labelledby="compare-brief-title">
      <h3 id="compare-brief-title">{speaker.t("compare.brief.title")}</h3>
      {conclusion !== undefined && <p className="compare-conclusion">{conclusion}</p>}
      <ol>
        {sayBrief(speaker, sides, compared.difference.standing, points).map(({ kind, lead, text, evidence }) => (
          <li key={kind}>
            <p><strong>{lead}</strong> {text}</p>
            {evidence.length > 0 && (
              <ul className="compare-evidence" aria-label={speaker.t("compare.brief.evidence")}>
                {evidence.map((each) => <li key={each.text}><span>{each.text}</span><Sources citations={each.sources} /></li>)}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
