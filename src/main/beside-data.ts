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
  const failed = (origin: string, before: BesideState): BesideState =>
    ({ kind: "failed", origin, ...(before.kind === "open" ? { kept: before.document } : before.kind === "failed" && before.kept !== undefined ? { kept: before.kept } : {}) });
  const put = (now: BesideState): void => { state.setState(now, true); };
  const open = async (origin: string, opening: Promise<Opened | undefined>, keepsWhatIsThere: boolean): Promise<boolean> => {
    const turn = ++turns;
    const before = state.getState();
    put({ kind: "loading" });
    const opened = await opening;
    if (turn !== turns) return false;
    if (opened?.kind === "opened") put({ kind: "open", document: opened.document });
    // A file that is refused changes nothing but that it is told; a shipped set takes the place of what was named before.
    else put(failed(origin, keepsWhatIsThere ? before : NONE));
    return opened?.kind === "opened";
  };
  const follow = (beside: Beside | undefined): void => {
    if (beside?.kind === "shipped") void open(beside.folder, openShippedData(beside.folder, beside, atOnce), false);
    else if (beside === undefined) {
      turns += 1;
      put(NONE);
    }
  };
  session.subscribe(({ beside }, before) => {
    // To choose again what could not be opened is to try again.
    const isAgain = beside !== before.beside && state.getState().kind === "failed";
    if (isAgain || !isSame(beside, before.beside)) follow(beside);
  });
  follow(session.getState().beside);
  return {
    state,
    openFile: async (file) => {
      if (await open(file.name, openChosen(file, { kind: "file", turn: 0 }, atOnce), true)) session.setState(setBeside({ kind: "file" }));
    },
  };
};
