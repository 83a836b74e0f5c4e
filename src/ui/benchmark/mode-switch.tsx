/** One relationship beside its precedents, or many countries side by side. */
import { setCountries } from "../../state/countries-place";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useSession } from "../common/use-state";
import { Segmented } from "../matrix/segmented";

const MODES = ["relationship", "countries"] as const;

export function ModeSwitch() {
  const { t } = useSpeaker();
  const isCountries = useSession((session) => session.countries.panel !== undefined);
  const change = useChange();
  return (
    <Segmented
      label={t("countries.mode.label")} values={MODES} value={isCountries ? "countries" : "relationship"} say={(mode) => t(`countries.mode.${mode}`)}
      onChoose={(mode) => { change(setCountries((place) => ({ ...place, panel: mode === "countries" ? place.panel ?? "periods" : undefined }))); }}
    />
  );
}
