/** Subscriptions to the stores, and what follows from them. */
import { useCallback } from "react";
import { useStore } from "zustand";
import { THEMES, type Theme } from "../../encoding/theme";
import { isQuestion, type Gap } from "../../gaps/gap";
import type { Judgements } from "../../gaps/verdicts/judge";
import { SOMEBODY } from "../../i18n/somebody";
import type { LensView } from "../../lens/apply-lens";
import type { Lens } from "../../lens/lens";
import type { PartialDate } from "../../model/date";
import type { Network } from "../../network/network";
import type { Snapshot } from "../../network/snapshot";
import { select, type Session, type Transition } from "../../state/session";
import type { Selection } from "../../state/selection";
import type { Transient } from "../../state/stores";
import { verdictsOf } from "../../state/verdicts-of";
import { useServices } from "../services";

export const useSession = <T>(pick: (session: Session) => T): T => useStore(useServices().stores.session, pick);
export const useTransient = <T>(pick: (transient: Transient) => T): T => useStore(useServices().stores.transient, pick);
/** The network as its data have it. */
export const useOwnNetwork = (): Network => useStore(useServices().stores.document, (document) => document.network);

/** The network as it is recorded, by the reader's figures, with the sides that face each other. */
export const useRecorded = (): Network =>
  useServices().selectors.adjusted(useOwnNetwork(), useSession((session) => session.adjustments), useSession((session) => session.facing));


/** Applies a transition to the session. The same function each time, so that what gets it may be memoised. */
export const useChange = (): ((transition: Transition) => void) => {
  const { stores } = useServices();
  return useCallback((transition) => { stores.session.setState(transition); }, [stores]);
};

export const useSelect = (): ((selection: Selection) => void) => {
  const change = useChange();
  return (selection) => { change(select(selection)); };
};

/** What the screen shows: as recorded, or as it would be under what is supposed. */
export const useSnapshot = (): Snapshot => {
  const { selectors } = useServices();
  const asOf = useSession((session) => session.asOf);
  const suppositions = useSession((session) => session.suppositions);
  return selectors.snapshot(selectors.supposed(useRecorded(), asOf, suppositions, SOMEBODY), asOf);
};

/** Its network, with the names of the date. */
export const useNetwork = (): Network => useSnapshot().network;

/** As it is recorded, whatever is supposed. */
export const useRecordedSnapshot = (): Snapshot => {
  const { selectors } = useServices();
  const recorded = useRecorded();
  return selectors.snapshot(recorded, useSession((session) => session.asOf));
};

/** Renders again when a search for gaps begins or ends; in between nothing that is made of gaps changes. */
const useSearchTurns = (): void => {
  useStore(useServices().gapSearch.state, (search) => (search.kind === "settled" ? search.searches : search.kind));
};

/** Empty, and always the same, until a large network is searched: see `useIsSearched`. */
export const useGaps = (): readonly Gap[] => {
  useSearchTurns();
  return useServices().selectors.gaps(useSnapshot());
};

/** Only then can it be said that nothing is missing (I2). */
export const useIsSearched = (): boolean => {
  useSearchTurns();
  return useServices().selectors.isSearched(useSnapshot());
};

/** The reader's own day. */
export const useToday = (): PartialDate => useStore(useServices().verdicts.state, ({ today }) => today);

/** Which gaps somebody set aside, and which are back. */
export const useJudgements = (): Judgements => useJudgementsOn(useSnapshot());

export const useJudgementsOn = (snapshot: Snapshot): Judgements => {
  const { selectors, verdicts } = useServices();
  useSearchTurns();
  const own = useStore(verdicts.state, (state) => verdictsOf(state, snapshot.network));
  const today = useToday();
  return selectors.judged(snapshot, own, today);
};

/** The lens as the panels say it: that of the picture on the screen. A box that is ticked asks the session, and answers at once. */
export const usePanelsLens = (): Lens => useStore(useServices().stores.panels, ({ lens }) => lens);

/** A part of what the lens shows, once the stage has shown it: who asks for it is rendered again only when that part is another. */
export const useLensPart = <T>(pick: (view: LensView) => T): T => {
  const { selectors, stores } = useServices();
  const snapshot = useSnapshot();
  const { setAside } = useJudgements();
  return useStore(stores.panels, ({ lens }) => pick(selectors.lensView(snapshot, lens, setAside)));
};

const whole = (view: LensView): LensView => view;

export const useLensView = (): LensView => useLensPart(whole);

/** How many of what is missing the lens shows; neither questions (I2) nor what is set aside are among them. */
export const useShownMissing = (): number => {
  const view = useLensView();
  const { setAside } = useJudgements();
  return useGaps().filter((gap) => view.gaps.has(gap.id) && !isQuestion(gap) && !setAside.has(gap.id)).length;
};

export const useTheme = (): Theme => THEMES[useSession((session) => session.theme)];
