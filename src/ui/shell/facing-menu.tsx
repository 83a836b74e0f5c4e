/** Which two sides face each other; opens the choice of others. */
import { lazy, Suspense } from "react";
import { DropDown } from "../common/drop-down";
import { actorShortName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useNetwork } from "../common/use-state";

const FacingChoice = lazy(async () => ({ default: (await import("./facing-choice")).FacingChoice }));

export function FacingMenu() {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { bundle, index } = useNetwork();
  const [left, right] = bundle.dataset.parties.map((party) => actorShortName(speaker, index, party));
  const pair = `${left} ↔ ${right}`;
  return (
    <DropDown className="facing" buttonClass="facing-name" menuClass="menu facing-choice" label={t("shell.facing", { pair })} face={<span>{pair}</span>}>
      {() => <Suspense fallback={<p className="quiet">{t("shell.loadingView")}</p>}><FacingChoice /></Suspense>}
    </DropDown>
  );
}
