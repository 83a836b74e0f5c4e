/**
 * What the screen is about: restored from the address, remembered where the user would expect it.
 * Pure transitions `(…args) => (session) => session`.
 */
import type { PartialDate } from "../model/date";
import type { Language } from "../model/text";
import { focusOn, OPENING_LENS, type Lens } from "../lens/lens";
import { NOTHING, type Selection } from "./selection";

/** The views that are drawn on the stage. */
export const DRAWN_VIEWS = ["ladder", "network"] as const;
export type DrawnView = (typeof DRAWN_VIEWS)[number];

/** In the order of their tabs and keys: the pictures, then what is read. */
export const VIEWS = [...DRAWN_VIEWS, "coverage", "issues", "agenda", "benchmark", "tables"] as const;
export type View = (typeof VIEWS)[number];
export type ReadView = Exclude<View, DrawnView>;

export const isDrawn = (view: View): view is DrawnView => DRAWN_VIEWS.some((each) => each === view);

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface Session {
  readonly view: View;
  readonly asOf: PartialDate;
  readonly lens: Lens;
  readonly selection: Selection;
  /** Remembered in this browser, not part of the address: a link opens in its reader's language. */
  readonly language: Language;
  readonly theme: Theme;
}

export type Transition = (session: Session) => Session;

export const openingSession = (asOf: PartialDate, language: Language, theme: Theme): Session =>
  ({ view: "ladder", asOf, lens: OPENING_LENS, selection: NOTHING, language, theme });

export const setView = (view: View): Transition => (session) => ({ ...session, view });
export const setAsOf = (asOf: PartialDate): Transition => (session) => ({ ...session, asOf });
export const setLens = (change: (lens: Lens) => Lens): Transition => (session) => ({ ...session, lens: change(session.lens) });
export const select = (selection: Selection): Transition => (session) => ({ ...session, selection });
export const setLanguage = (language: Language): Transition => (session) => ({ ...session, language });
export const setTheme = (theme: Theme): Transition => (session) => ({ ...session, theme });
/** Escape: what is selected is let go first, then the focus on one actor. */
export const stepBack: Transition = (session) => (session.selection.kind === "nothing"
  ? { ...session, lens: focusOn(session.lens, undefined) }
  : { ...session, selection: NOTHING });
