/** Whatever is shown is searched: another date, other figures or other data cancel the search before. */
import type { GapSearch } from "../state/gap-search";
import type { Selectors } from "../state/selectors";
import type { Stores } from "../state/stores";
import { shownSnapshot } from "./shown-snapshot";

/** Until the answer is called. */
export const searchGaps = ({ document, session }: Pick<Stores, "document" | "session">, selectors: Selectors, gapSearch: GapSearch): (() => void) => {
  const look = (): void => {
    gapSearch.lookFor(selectors.searched(shownSnapshot(document.getState().network, selectors, session.getState())));
  };
  const stops = [document.subscribe(look), session.subscribe(look)];
  look();
  return () => { for (const stop of stops) stop(); };
};
