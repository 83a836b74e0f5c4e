/** The name of the open data; opens the list of what else there is. */
import { lazy, Suspense } from "react";
import { DropDown } from "../common/drop-down";
import { useSpeaker } from "../common/speaker-context";
import { useOwnNetwork, useTransient } from "../common/use-state";

const DataList = lazy(async () => ({ default: (await import("./data-list")).DataList }));

export function DataMenu() {
  const { name, t } = useSpeaker();
  const title = name(useOwnNetwork().bundle.dataset.name);
  const isOpening = useTransient((transient) => transient.isOpening);
  return (
    <DropDown
      className="data-set" buttonClass="data-set-name" menuClass="menu data-menu" label={t("shell.data", { name: title })} title={title} face={<span>{title}</span>}
      beside={isOpening && <p className="opening" role="status"><progress aria-hidden="true" />{t("shell.loadingView")}</p>}
    >
      {(close) => <Suspense fallback={<p className="quiet">{t("shell.loadingView")}</p>}><DataList onChosen={close} /></Suspense>}
    </DropDown>
  );
}
