/** Whatever is shown is searched: another date, other figures or other data cancel the search before. */
import type { StoreApi } from "zustand/vanilla";
import { isComparing, snapshotAgainst, type BesideState } from "../state/beside";
import type { GapSearch } from "../state/gap-search";
import type { Selectors } from "../state/selectors";
import type { Stores } from "../state/stores";
import { shownSnapshot } from "./shown-snapshot";

/** Until the answer is called. */
export const searchGaps = ({ document, session }: Pick<Stores, "document" | "session">, selectors: Selectors, gapSearch: GapSearch, beside: StoreApi<BesideState>): (() => void) => {
  const look = (): void => {
    const { network } = document.getState();
    const of = session.getState();
    const shown = selectors.searched(shownSnapshot(network, selectors, of));
    // What is compared is searched on both sides.
    gapSearch.lookFor(isComparing(of) ? [...shown, snapshotAgainst(selectors, network, beside.getState(), of)] : shown);
  };
  const stops = [document.subscribe(look), session.subscribe(look), beside.subscribe(look)];
  look();
  return () => { for (const stop of stops) stop(); };
};
