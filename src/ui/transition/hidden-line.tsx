/** What the filters hide is told, with the way to bring it back (I10). */
import { OPEN_LENS } from "../../lens/lens";
import { setLens } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { useChange } from "../common/use-state";

export function HiddenEntries({ count }: { readonly count: number }) {
  const { t } = useSpeaker();
  const change = useChange();
  if (count === 0) return null;
  return (
    <p className="quiet hidden-entries">
      {t("transition.hidden", { count })}
      {" "}
      <button type="button" className="link" onClick={() => { change(setLens(() => OPEN_LENS)); }}>{t("shell.stage.showAll")}</button>
    </p>
  );
}
