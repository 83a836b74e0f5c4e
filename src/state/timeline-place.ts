/** What the timeline shows: its rows and its window; in the address as `timeline=offices` and `window=2020-11~2021-06`. */
import { ROW_MODES, type RowMode } from "../history/timeline/row-mode";
import { dateOfDay, earliestDay, FIRST_DAY, LAST_DAY, latestDay, parseDate, type DayNumber } from "../model/date";

export interface TimelinePlace {
  readonly rows: RowMode;
  /** In whole days, `to` not included; `undefined`: that of the as-of date. */
  readonly window: { readonly from: DayNumber; readonly to: DayNumber } | undefined;
  /** Another number: it was a step, that Back undoes. */
  readonly step: number;
}

export const OPENING_TIMELINE: TimelinePlace = { rows: "channels", window: undefined, step: 0 };

export const showRows = (rows: RowMode) => (place: TimelinePlace): TimelinePlace => ({ ...place, rows, step: place.step + 1 });

/** `isStep`: chosen by a press; a window that was dragged or zoomed to is no step. Fractions of days are left out. */
export const showWindow = (window: TimelinePlace["window"], isStep: boolean) => (place: TimelinePlace): TimelinePlace => ({
  ...place, step: isStep ? place.step + 1 : place.step,
  window: window === undefined ? undefined : { from: Math.max(FIRST_DAY, Math.floor(window.from)), to: Math.min(LAST_DAY, Math.ceil(window.to)) },
});

/** The shortest date that names just this beginning, or this end. */
const beginning = (day: DayNumber): string => dateOfDay(day).replace(/-01$/, "").replace(/-01$/, "");
const ending = (day: DayNumber): string => {
  const [last, next] = [dateOfDay(day - 1), dateOfDay(day)];
  if (next.endsWith("-01-01")) return last.slice(0, 4);
  return next.endsWith("-01") ? last.slice(0, 7) : last;
};

const NAMES = ["timeline", "window"];
export const isTimelinePart = (name: string): boolean => NAMES.includes(name);

export const timelineInAddress = ({ rows, window }: TimelinePlace): readonly (readonly [string, string])[] => [
  ...(rows === OPENING_TIMELINE.rows ? [] : [["timeline", rows] as const]),
  ...(window === undefined ? [] : [["window", `${beginning(window.from)}~${ending(window.to)}`] as const]),
];

interface NotPlaced {
  readonly code: "unknown-view" | "not-a-window";
  readonly value: string;
}

const readWindow = (text: string): TimelinePlace["window"] => {
  const [from, to, more] = text.split("~").map((each) => parseDate(each));
  if (from === undefined || to === undefined || more !== undefined || text.split("~").length > 2) return undefined;
  const window = { from: earliestDay(from), to: Math.min(latestDay(to) + 1, LAST_DAY) };
  return window.from < window.to ? window : undefined;
};

/** What is not understood is told, and left as it opens. */
export const readTimeline = (parameters: URLSearchParams): { readonly place: TimelinePlace; readonly problems: readonly NotPlaced[] } => {
  const [wantedRows, wantedWindow] = [parameters.get("timeline"), parameters.get("window")];
  const rows = ROW_MODES.find((each) => each === wantedRows);
  const window = wantedWindow === null ? undefined : readWindow(wantedWindow);
  return {
    place: { ...OPENING_TIMELINE, rows: rows ?? OPENING_TIMELINE.rows, window },
    problems: [
      ...(wantedRows === null || rows !== undefined ? [] : [{ code: "unknown-view" as const, value: wantedRows }]),
      ...(wantedWindow === null || window !== undefined ? [] : [{ code: "not-a-window" as const, value: wantedWindow }]),
    ],
  };
};
