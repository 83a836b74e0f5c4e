import { useMemo } from "react";
import { requirementsOn } from "../../gaps/requirements";
import { useSpeaker } from "../common/speaker-context";
import { useIsSearched, useSnapshot } from "../common/use-state";
import { NotSearchedNote } from "../gap-search/gap-search-panel";

/** Whether there is a measure by which something could be missing on the date. */
export const useExpectsAnything = (): boolean => {
  const { network, date } = useSnapshot();
  return useMemo(() => requirementsOn(network, date).length > 0, [network, date]);
};

/** Where no expectation holds on the date, nothing was looked for: that is said, not that nothing is missing (I2). */
export function NothingMissing({ otherwise }: { readonly otherwise: string }) {
  const { t } = useSpeaker();
  const isMeasured = useExpectsAnything();
  if (!useIsSearched()) return <NotSearchedNote />;
  return <p className="quiet">{isMeasured ? otherwise : t("inspector.gapList.noExpectation")}</p>;
}
