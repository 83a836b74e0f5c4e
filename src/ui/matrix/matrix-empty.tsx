import { isWideOpen, OPEN_LENS, type Lens } from "../../lens/lens";
import { setLens } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useSnapshot } from "../common/use-state";

/** Where the date itself has nothing, the filters are not blamed. */
export function MatrixEmpty({ hasRows, lens }: { readonly hasRows: boolean; readonly lens: Lens }) {
  const { date, t } = useSpeaker();
  const snapshot = useSnapshot();
  const change = useChange();
  const isFiltered = hasRows && !isWideOpen(lens);
  return (
    <div className="empty">
      <p>{isFiltered ? t("shell.stage.empty") : t("shell.stage.emptyOnDate", { date: date(snapshot.date) })}</p>
      {isFiltered && <button type="button" className="button" onClick={() => { change(setLens(() => OPEN_LENS)); }}>{t("shell.stage.showAll")}</button>}
    </div>
  );
}
