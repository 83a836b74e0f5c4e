/** Opens other data in the place of those on the screen: a file of the reader's, one of the product's sets, or what Back leads to. */
import { isSamePlace, type Place } from "../state/place";
import { addNotice, dismissNotice, type Document } from "../state/stores";
import { openAddress, openChosen, openShippedData, type BeforeReading, type Opened } from "./open-data";
import { openInto, type Landing, type Page } from "./open-into";

/** ms; what is there sooner needs no word. */
const UNNOTICED = 200;

export interface DataOpener {
  readonly openFile: (file: File) => Promise<void>;
  readonly openShipped: (folder: string) => Promise<void>;
  /** What the address names by now. False: it is not to be had, or something else was chosen meanwhile. */
  readonly reopen: (place: Place) => Promise<boolean>;
}

const nextPicture = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve, 0); }); });

export const createDataOpener = (page: Page): DataOpener => {
  const { document, transient } = page.stores;
  /** How many times something was chosen: of two the one chosen last counts, whichever is read first. */
  let turns = 0;
  /** The reader's own file is in no address; as long as the page lives, Back finds the last one again. */
  let ownFile: Document | undefined;

  /** Tells that it takes a while, from when on that would be noticed. */
  const opening = async (turn: number, open: (beforeReading: BeforeReading) => Promise<Opened | undefined>, landing: Landing, lost: () => void): Promise<boolean> => {
    const isLatest = (): boolean => turn === turns;
    const tell = (): void => { if (isLatest()) transient.setState({ isOpening: true }); };
    const timer = setTimeout(tell, UNNOTICED);
    try {
      const opened = await open(async () => {
        tell();
        await nextPicture();
      });
      if (!isLatest()) return false;
      if (opened === undefined) {
        lost();
        return false;
      }
      if (opened.kind === "opened" && opened.document.place.kind === "file") ownFile = opened.document;
      await openInto(page, opened, isLatest, landing);
      return opened.kind === "opened" && document.getState() === opened.document;
    } finally {
      clearTimeout(timer);
      if (isLatest()) transient.setState({ isOpening: false });
    }
  };
  const shipped = (folder: string, place: Place, landing: Landing): Promise<boolean> => opening(
    ++turns, (beforeReading) => openShippedData(folder, place, beforeReading), landing,
    () => { transient.setState(addNotice({ kind: "not-loaded", folder })); },
  );
  return {
    openFile: async (file) => {
      const turn = ++turns;
      await opening(turn, (beforeReading) => openChosen(file, { kind: "file", turn }, beforeReading), "step", () => {});
    },
    openShipped: async (folder) => { await shipped(folder, { kind: "shipped", folder }, "step"); },
    reopen: (place) => {
      transient.setState(dismissNotice("not-loaded"));
      if (place.kind === "shipped") return shipped(place.folder, place, "address");
      const own = ownFile;
      const again = own !== undefined && isSamePlace(own.place, place) ? { kind: "opened", document: own, warnings: [] } as const : undefined;
      return opening(++turns, (beforeReading) => (place.kind === "address" ? openAddress(place.address, place, beforeReading) : Promise.resolve(again)), "address", () => {});
    },
  };
};
