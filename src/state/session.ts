/**
 * What the screen is about: restored from the address, remembered where the user would expect it.
 * Pure transitions `(…args) => (session) => session`.
 */
import type { Supposition } from "../gaps/what-if/supposition";
import type { PartialDate } from "../model/date";
import type { ThresholdOverrides } from "../model/records/thresholds";
import type { Language } from "../model/text";
import { focusOn, openingLens, type Lens } from "../lens/lens";
import type { Network } from "../network/network";
import type { Facing } from "../network/with-parties";
import { NOTHING_ADJUSTED } from "./adjustments";
import { isCompared, leaveComparison, type Beside } from "./compare-place";
import { OPENING_COUNTRIES, type CountriesPlace } from "./countries-place";
import { NOTHING, type Selection } from "./selection";
import { OPENING_TIMELINE, type TimelinePlace } from "./timeline-place";
import { OPENING_TRANSITION, type TransitionPlace } from "./transition-place";
import { leaveWhatIf, NOTHING_SUPPOSED } from "./what-if";

/** The views that are drawn on the stage. */
export const DRAWN_VIEWS = ["ladder", "network"] as const;
export type DrawnView = (typeof DRAWN_VIEWS)[number];

/** In the order of their tabs and keys: the pictures, then what is read. */
export const VIEWS = [...DRAWN_VIEWS, "timeline", "coverage", "issues", "agenda", "benchmark", "compare", "transition", "tables"] as const;
export type View = (typeof VIEWS)[number];
export type ReadView = Exclude<View, DrawnView>;

export const isDrawn = (view: View): view is DrawnView => DRAWN_VIEWS.some((each) => each === view);

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface Session {
  readonly view: View;
  readonly asOf: PartialDate;
  /** The date that is seen beside this one; `undefined`: none is chosen, and no picture is compared. */
  readonly against: PartialDate | undefined;
  /** The data set that is seen beside this one; `undefined`: the same. */
  readonly beside: Beside | undefined;
  readonly lens: Lens;
  /** The two sides that the reader set face to face; `undefined`: those that the data are about. */
  readonly facing: Facing | undefined;
  /** The figures that the reader has set otherwise than the data has them. */
  readonly adjustments: ThresholdOverrides;
  readonly countries: CountriesPlace;
  readonly selection: Selection;
  readonly timeline: TimelinePlace;
  readonly transition: TransitionPlace;
  /** While there are any, the whole screen shows the network as it would be. */
  readonly suppositions: readonly Supposition[];
  /** What was selected before anything was supposed. */
  readonly returnTo: Selection;
  /** Remembered in this browser, not part of the address: a link opens in its reader's language. */
  readonly language: Language;
  readonly theme: Theme;
}

export type Transition = (session: Session) => Session;

/** As the network opens, on its own date. */
export const openingSession = (network: Network, language: Language, theme: Theme): Session =>
  ({ view: "ladder", asOf: network.bundle.dataset.asOf, lens: openingLens(network), facing: undefined, against: undefined, beside: undefined, adjustments: NOTHING_ADJUSTED, selection: NOTHING, countries: OPENING_COUNTRIES, timeline: OPENING_TIMELINE, transition: OPENING_TRANSITION, suppositions: NOTHING_SUPPOSED, returnTo: NOTHING, language, theme });

export const setView = (view: View): Transition => (session) => ({ ...session, view });
export const setAsOf = (asOf: PartialDate): Transition => (session) => ({ ...session, asOf });
export const setLens = (change: (lens: Lens) => Lens): Transition => (session) => ({ ...session, lens: change(session.lens) });
export const select = (selection: Selection): Transition => (session) => ({ ...session, selection });
export const setTimeline = (change: (place: TimelinePlace) => TimelinePlace): Transition => (session) => ({ ...session, timeline: change(session.timeline) });
export const setTransition = (transition: TransitionPlace): Transition => (session) => ({ ...session, transition });
export const setLanguage = (language: Language): Transition => (session) => ({ ...session, language });
export const setTheme = (theme: Theme): Transition => (session) => ({ ...session, theme });
/** Escape: what is only supposed is left first, then what the picture is compared with, then what is selected is let go, then the focus on one actor. */
export const stepBack: Transition = (session) => {
  if (session.suppositions.length > 0) return leaveWhatIf(session);
  if (isDrawn(session.view) && isCompared(session)) return leaveComparison(session);
  return session.selection.kind === "nothing"
    ? { ...session, lens: focusOn(session.lens, undefined) }
    : { ...session, selection: NOTHING };
};
