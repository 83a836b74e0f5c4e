/**
 * Week by week around an inauguration: how many channels are open, have lapsed, wait for somebody, are re-staffed, or are in touch with the new
 * team, as each week ends. A change counts once it has certainly come (I3); weeks after the day of which is known are foreseen.
 */
import { earliestDay, latestDay, type DayNumber, type PartialDate } from "../../model/date";
import { LEVELS, type Level } from "../../model/vocabulary";
import type { TrackedChannel } from "./channels";
import type { TransitionWindow } from "./window";

export const WEEK_STATES = ["open", "lapsed", "waiting", "re-staffed", "in-touch"] as const;
export type WeekState = (typeof WEEK_STATES)[number];

export interface Week {
  /** 0 begins with the inauguration. */
  readonly number: number;
  readonly from: DayNumber;
  /** Its last day, on which it is judged. */
  readonly to: DayNumber;
  /** It ends after the day on which the transition is looked at: by what is known. */
  readonly isForeseen: boolean;
}

export interface ChannelWeeks {
  readonly tracked: TrackedChannel;
  /** In the order of the weeks; `undefined`: not there yet, or not yet recorded. */
  readonly states: readonly (WeekState | undefined)[];
}

export interface LevelWeeks {
  readonly level: Level | undefined;
  readonly channels: readonly ChannelWeeks[];
  /** In the order of the weeks. */
  readonly counts: readonly Readonly<Record<WeekState, number>>[];
}

const DAYS_A_WEEK = 7;

/** None where the inauguration is not known to the day (I3). */
export const weeksOf = ({ inauguration, first, last, until }: TransitionWindow): readonly Week[] => {
  if (inauguration === undefined) return [];
  const from = Math.floor((first - inauguration) / DAYS_A_WEEK);
  const to = Math.floor((last - inauguration) / DAYS_A_WEEK);
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const start = inauguration + (from + at) * DAYS_A_WEEK;
    const end = Math.min(start + DAYS_A_WEEK - 1, last);
    return { number: from + at, from: start, to: end, isForeseen: end > earliestDay(until) };
  });
};

const hasCome = (date: PartialDate | undefined, day: DayNumber): boolean => date !== undefined && latestDay(date) <= day;

const stateOn = ({ recordedSince, fate, anew }: TrackedChannel, day: DayNumber, { inauguration }: TransitionWindow): WeekState | undefined => {
  const isInTouch = hasCome(anew?.date, day);
  const isIn = inauguration !== undefined && inauguration <= day;
  // A contact shows it before the sources speak of it.
  const isThere = recordedSince === undefined || earliestDay(recordedSince) <= day || isInTouch;
  switch (fate.kind) {
    case "opened": return hasCome(fate.since ?? anew?.date, day) ? "in-touch" : undefined;
    case "survive": return !isThere ? undefined : isIn && isInTouch ? "in-touch" : "open";
    case "lapse":
      if (!isThere) return undefined;
      if (!hasCome(fate.lapse.date, day)) return "open";
      return isIn && isInTouch ? "in-touch" : "lapsed";
    case "re-staff": {
      if (!isThere) return undefined;
      const left = fate.handovers.filter(({ vacated, outgoing }) => outgoing === undefined || hasCome(vacated, day));
      if (left.some(({ filled }) => !hasCome(filled, day))) return "waiting";
      const ofTeam = left.filter(({ isOfTeam }) => isOfTeam);
      if (ofTeam.length === 0) return "open";
      return isInTouch || hasCome(fate.contactAfter?.date, day) ? "in-touch" : "re-staffed";
    }
  }
};

/** By level from the top down; channels without one last. */
export const byLevelAndWeek = (window: TransitionWindow, weeks: readonly Week[], channels: readonly TrackedChannel[]): readonly LevelWeeks[] => {
  const rows = channels.map((tracked): ChannelWeeks => ({ tracked, states: weeks.map(({ to }) => stateOn(tracked, to, window)) }));
  return [...LEVELS, undefined].flatMap((level) => {
    const own = rows.filter(({ tracked }) => tracked.level === level);
    if (own.length === 0) return [];
    const counts = weeks.map((_, at) => {
      const count = (state: WeekState): number => own.filter(({ states }) => states[at] === state).length;
      return { "open": count("open"), "lapsed": count("lapsed"), "waiting": count("waiting"), "re-staffed": count("re-staffed"), "in-touch": count("in-touch") };
    });
    return [{ level, channels: own, counts }];
  });
};

export interface WeekChanges {
  readonly week: Week;
  /** In the order of the rows. */
  readonly changes: readonly { readonly tracked: TrackedChannel; readonly to: WeekState }[];
}

/** The weeks in which something changes, and what: the same told in words. */
export const changesByWeek = (weeks: readonly Week[], levels: readonly LevelWeeks[]): readonly WeekChanges[] => {
  const rows = levels.flatMap(({ channels }) => channels);
  return weeks.flatMap((week, at) => {
    if (at === 0) return [];
    const changes = rows.flatMap(({ tracked, states }) => {
      const to = states[at];
      return to === undefined || to === states[at - 1] ? [] : [{ tracked, to }];
    });
    return changes.length === 0 ? [] : [{ week, changes }];
  });
};
