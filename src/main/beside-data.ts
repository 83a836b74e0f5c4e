/** Opens a data set beside the one on the screen: what the session names, or a file of the reader's. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { BesideState } from "../state/beside";
import { setBeside, type Beside } from "../state/compare-place";
import type { Stores } from "../state/stores";
import type { BesideData } from "../ui/services";
import { openChosen, openShippedData, type Opened } from "./open-data";

const NONE: BesideState = { kind: "none" };
const atOnce = (): Promise<void> => Promise.resolve();

const isSame = (a: Beside | undefined, b: Beside | undefined): boolean =>
  a?.kind === b?.kind && (a?.kind !== "shipped" || b?.kind !== "shipped" || a.folder === b.folder);

export const createBesideData = ({ session }: Pick<Stores, "session">): BesideData => {
  const state: StoreApi<BesideState> = createStore(() => NONE);
  /** Of two that are asked for the last one counts, whichever is read first. */
  let turns = 0;
  const put = (now: BesideState): void => { state.setState(now, true); };
  const open = async (origin: string, opening: Promise<Opened | undefined>): Promise<boolean> => {
    const turn = ++turns;
    put({ kind: "loading" });
    const opened = await opening;
    if (turn !== turns) return false;
    const isOpen = opened?.kind === "opened";
    put(isOpen ? { kind: "open", document: opened.document } : { kind: "failed", origin });
    return isOpen;
  };
  const follow = (beside: Beside | undefined): void => {
    if (beside?.kind === "shipped") void open(beside.folder, openShippedData(beside.folder, beside, atOnce));
    else if (beside === undefined) {
      turns += 1;
      put(NONE);
    }
  };
  session.subscribe(({ beside }, before) => { if (!isSame(beside, before.beside)) follow(beside); });
  follow(session.getState().beside);
  return {
    state,
    openFile: async (file) => {
      if (await open(file.name, openChosen(file, { kind: "file", turn: 0 }, atOnce))) session.setState(setBeside({ kind: "file" }));
    },
  };
};
