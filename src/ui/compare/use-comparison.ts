/** What is compared on the screen, and what of it the filters show. */
import { useMemo } from "react";
import { useStore } from "zustand";
import { briefOf, type BriefPoint } from "../../history/difference/brief";
import type { Change } from "../../history/difference/change";
import type { Compared } from "../../history/difference/difference";
import { rowsOf, type CompareRow } from "../../history/difference/rows";
import type { Side } from "../../history/difference/side";
import { tellingDate, type TellingDate } from "../../history/difference/telling-date";
import { sayComparedSides, type SideWords } from "../../i18n/compare/sides";
import type { GapId } from "../../gaps/gap";
import { documentBeside, snapshotAgainst, type BesideState } from "../../state/beside";
import { useSpeaker } from "../common/speaker-context";
import { useIsSearched, useOwnNetwork, usePanelsLens, useSession, useSnapshot } from "../common/use-state";
import { useServices } from "../services";

export interface Comparison {
  /** `before` is the side compared with, `after` the one that the screen shows. */
  readonly sides: Change<Side>;
  readonly words: Change<SideWords>;
  readonly compared: Compared;
  readonly points: readonly BriefPoint[];
  readonly rows: readonly CompareRow[];
  /** Of these those that the filters show. */
  readonly shown: readonly CompareRow[];
  /** What would be proposed. */
  readonly telling: TellingDate;
  readonly isProposed: boolean;
}

export const useBeside = (): BesideState => useStore(useServices().besideData.state);

const NOTHING_SET_ASIDE: ReadonlySet<GapId> = new Set();

/** `undefined` until both sides of a large network are searched. */
export const useComparison = (): Comparison | undefined => {
  const { selectors } = useServices();
  const speaker = useSpeaker();
  const own = useOwnNetwork();
  const session = useSession((each) => each);
  const beside = useBeside();
  const lens = usePanelsLens();
  const after = useSnapshot();
  const before = snapshotAgainst(selectors, own, beside, session);
  // Rendered again when a search ends.
  const isSearched = useIsSearched() && selectors.isSearched(before);
  const compared = isSearched ? selectors.compared(before, after) : undefined;
  const gapsBefore = selectors.gaps(before);
  const gapsAfter = selectors.gaps(after);
  const lensBefore = selectors.lensView(before, lens, NOTHING_SET_ASIDE);
  const lensAfter = selectors.lensView(after, lens, NOTHING_SET_ASIDE);
  return useMemo(() => {
    if (compared === undefined) return undefined;
    const sides = { before: { snapshot: before, gaps: gapsBefore }, after: { snapshot: after, gaps: gapsAfter } };
    const { nesting, bundle } = after.network;
    const rows = rowsOf(compared.pairs.channels, { nesting, parties: bundle.dataset.parties });
    return {
      sides, compared, rows,
      words: sayComparedSides(speaker, sides),
      points: briefOf(compared, sides),
      shown: rows.filter(({ channels }) => channels.some((id) => lensBefore.channels.has(id) || lensAfter.channels.has(id))),
      telling: tellingDate(after.network, session.asOf),
      isProposed: session.against === undefined && documentBeside(beside) === undefined,
    };
  }, [compared, before, after, gapsBefore, gapsAfter, speaker, lensBefore, lensAfter, session.asOf, session.against, beside]);
};
