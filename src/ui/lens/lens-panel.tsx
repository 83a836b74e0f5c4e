/** The filters, which are the legend: each value beside the very line or shape that the stage draws. */
import { useSpeaker } from "../common/speaker-context";
import { FACET_ORDER } from "./facet-values";
import { FacetSection } from "./facet-section";
import { FocusChip } from "./focus-chip";
import { HiddenNote } from "./hidden-note";
import { SignLegend } from "./sign-legend";

export function LensPanel() {
  const { t } = useSpeaker();
  return (
    <aside className="lens" aria-label={t("shell.panels.lens")}>
      <div className="lens-facets">
        <FocusChip />
        {FACET_ORDER.map((facet) => <FacetSection key={facet} facet={facet} opensOpen={facet === "level" || facet === "status"} />)}
        <SignLegend />
      </div>
      <HiddenNote />
    </aside>
  );
}
