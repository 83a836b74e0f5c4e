import { useMemo } from "react";
import { requirementsOn } from "../../gaps/requirements";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot } from "../common/use-state";

/** Where no expectation holds on the date, nothing was looked for: that is said, not that nothing is missing (I2). */
export function NothingMissing({ otherwise }: { readonly otherwise: string }) {
  const { t } = useSpeaker();
  const { network, date } = useSnapshot();
  const isAnythingExpected = useMemo(() => requirementsOn(network, date).length > 0, [network, date]);
  return <p className="quiet">{isAnythingExpected ? otherwise : t("inspector.gapList.noExpectation")}</p>;
}
