/** The data sets that come with the product, and the way to a file of one's own. Fetched when the menu is opened. */
import { use, useEffect, useState, type MouseEvent } from "react";
import { useStore } from "zustand";
import { loadWords } from "../../i18n/words";
import type { DataSetEntry } from "../../model/data-index";
import { isSamePlace, REFERENCE, searchOf, type Place } from "../../state/place";
import { useSpeaker } from "../common/speaker-context";
import { useServices } from "../services";
import { OpenFile } from "./open-file";

const placeOf = ({ folder }: DataSetEntry): Place => ({ kind: "shipped", folder });

/** What opens anyway stands first. */
const inOrder = (entries: readonly DataSetEntry[]): readonly DataSetEntry[] =>
  entries.toSorted((a, b) => Number(isSamePlace(placeOf(b), REFERENCE)) - Number(isSamePlace(placeOf(a), REFERENCE)));

type Listed = readonly DataSetEntry[] | "failed" | undefined;

const useListed = (): Listed => {
  const { shippedData } = useServices();
  const [listed, setListed] = useState<Listed>(undefined);
  useEffect(() => {
    let isHere = true;
    const take = (result: Listed): void => { if (isHere) setListed(result); };
    shippedData().then(take, () => { take("failed"); });
    return () => { isHere = false; };
  }, [shippedData]);
  return listed;
};

interface Props {
  readonly onChosen: () => void;
}

function Entry({ entry, onChosen }: Props & { readonly entry: DataSetEntry }) {
  const { name, t } = useSpeaker();
  const { openShipped, stores } = useServices();
  const place = placeOf(entry);
  const isOpen = useStore(stores.document, (document) => isSamePlace(document.place, place));
  const { counts, note } = entry;
  const choose = (event: MouseEvent): void => {
    // In a tab of its own it is the browser's to open.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onChosen();
    if (!isOpen) void openShipped(entry.folder);
  };
  return (
    <li>
      <a className="menu-entry" href={`${location.pathname}${searchOf(place)}`} aria-current={isOpen ? "true" : undefined} onClick={choose}>
        <strong>{name(entry.name)}</strong>
        {note !== undefined && <span className="data-note">{name(note)}</span>}
        <span className="data-counts">{t("dataMenu.counts", { actors: counts.actors, channels: counts.channels, contacts: counts.contacts })}</span>
      </a>
    </li>
  );
}

export function DataList({ onChosen }: Props) {
  const { language, name, t } = useSpeaker();
  use(loadWords(language, "later"));
  const { document } = useServices().stores;
  const { place, origin, network } = useStore(document);
  const listed = useListed();
  return (
    <>
      <ul>
        {place.kind !== "shipped" && <li className="menu-own"><strong>{name(network.bundle.dataset.name)}</strong><span className="data-note">{t("dataMenu.own", { file: origin })}</span></li>}
        {listed !== undefined && listed !== "failed" && inOrder(listed).map((entry) => <Entry key={entry.folder} entry={entry} onChosen={onChosen} />)}
      </ul>
      {listed === undefined && <p className="quiet">{t("shell.loadingView")}</p>}
      {listed === "failed" && <p className="quiet" role="alert">{t("dataMenu.failed")}</p>}
      <OpenFile isEntry onChosen={onChosen} />
      <p className="quiet">{t("dataMenu.hint")}</p>
    </>
  );
}
