/** The data of the left side: these, another set of the product's, or a file of the reader's. */
import { useEffect, useId, useState } from "react";
import type { DataSetEntry } from "../../model/data-index";
import { documentBeside } from "../../state/beside";
import { setBeside } from "../../state/compare-place";
import { isSamePlace } from "../../state/place";
import { useStore } from "zustand";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useSession } from "../common/use-state";
import { useServices } from "../services";
import { useBeside } from "./use-comparison";

/** Those that come with the product; none while they are not to be had. */
const useShipped = (): readonly DataSetEntry[] => {
  const { shippedData } = useServices();
  const [entries, setEntries] = useState<readonly DataSetEntry[]>([]);
  useEffect(() => {
    let isHere = true;
    shippedData().then((found) => { if (isHere) setEntries(found); }, () => {});
    return () => { isHere = false; };
  }, [shippedData]);
  return entries;
};

export function OtherData() {
  const { name, t } = useSpeaker();
  const { besideData, stores } = useServices();
  const change = useChange();
  const id = useId();
  const beside = useBeside();
  const chosen = useSession((session) => session.beside);
  const place = useStore(stores.document, (document) => document.place);
  const others = useShipped().filter(({ folder }) => !isSamePlace(place, { kind: "shipped", folder }));
  const file = chosen?.kind === "file" ? documentBeside(beside) : undefined;
  const value = chosen === undefined ? "" : chosen.kind === "shipped" ? `shipped ${chosen.folder}` : "file";
  return (
    <div className="compare-data">
      <label htmlFor={id}>{t("compare.choose.data")}</label>
      <select
        id={id} value={value}
        onChange={(event) => {
          const { value: wanted } = event.currentTarget;
          const entry = others.find(({ folder }) => `shipped ${folder}` === wanted);
          if (wanted === "") change(setBeside(undefined));
          else if (entry !== undefined) change(setBeside({ kind: "shipped", folder: entry.folder }));
        }}
      >
        <option value="">{t("compare.choose.thisData")}</option>
        {others.map((entry) => <option key={entry.folder} value={`shipped ${entry.folder}`}>{name(entry.name)}</option>)}
        {chosen?.kind === "shipped" && !others.some(({ folder }) => folder === chosen.folder) && <option value={value}>{chosen.folder}</option>}
        {chosen?.kind === "file" && <option value="file">{file === undefined ? t("compare.choose.loading") : name(file.network.bundle.dataset.name)}</option>}
      </select>
      <label className="button open-file" title={t("compare.choose.ownFile")}>
        <input
          type="file" className="visually-hidden" accept=".json,.yaml,.yml,.gexf" aria-label={t("compare.choose.ownFile")}
          onChange={(event) => {
            const input = event.currentTarget;
            const opened = input.files?.[0];
            if (opened !== undefined) void besideData.openFile(opened);
            // The same file may be chosen again once it has been mended.
            input.value = "";
          }}
        />
        <span aria-hidden="true">{t("compare.choose.ownFile")}</span>
      </label>
      {beside.kind === "loading" && <p className="quiet" role="status">{t("compare.choose.loading")}</p>}
      {beside.kind === "failed" && <p className="field-error" role="alert">{t("compare.choose.besideFailed", { origin: beside.origin })}</p>}
    </div>
  );
}
