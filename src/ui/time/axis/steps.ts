/** Where a key or a tick of the player leads. Pure. */
import { monthsLater, type Bin } from "../../../history/density/bins";
import { nextEvent } from "../../../history/density/events";
import { dateOfDay, earliestDay, latestDay, type DayNumber, type PartialDate } from "../../../model/date";
import { lengthOf, type TimeWindow } from "./time-window";

/** Days in view up to which an arrow moves by a day; from there on by a week. */
const BY_DAY = 800;

export const PACES = ["day", "week", "month", "moments"] as const;
export type Pace = (typeof PACES)[number];

interface Where {
  readonly date: PartialDate;
  readonly window: TimeWindow;
  readonly extent: Bin;
  readonly events: readonly PartialDate[];
}

const within = ({ first, last }: Bin, day: DayNumber): DayNumber => Math.min(Math.max(day, first), last);

/** From the nearest day that the date may mean, held in the extent; `undefined`: that would be no way forward (back), since the date stands at its end or beyond. */
const away = ({ date, extent }: Where, move: (day: DayNumber) => DayNumber, forward: boolean): PartialDate | undefined => {
  const from = forward ? latestDay(date) : earliestDay(date);
  const to = within(extent, move(from));
  return (forward ? to > from : to < from) ? dateOfDay(to) : undefined;
};

/** `undefined`: the key means nothing here, or leads nowhere. */
export const stepByKey = (where: Where, { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): PartialDate | undefined => {
  const days = lengthOf(where.window) <= BY_DAY ? 1 : 7;
  const move = (sign: 1 | -1): PartialDate | undefined => away(where, (day) => (shiftKey ? monthsLater(day, sign) : day + sign * days), sign === 1);
  switch (key) {
    case "ArrowRight":
    case "ArrowUp": return move(1);
    case "ArrowLeft":
    case "ArrowDown": return move(-1);
    case "PageUp": return away(where, (day) => monthsLater(day, 12), true);
    case "PageDown": return away(where, (day) => monthsLater(day, -12), false);
    case "Home": return dateOfDay(where.extent.first);
    case "End": return dateOfDay(where.extent.last);
    case ".":
    case "]": return nextEvent(where.events, where.date, "after");
    case ",":
    case "[": return nextEvent(where.events, where.date, "before");
    default: return undefined;
  }
};

/** `undefined`: the end is reached. */
export const stepByPace = (date: PartialDate, pace: Pace, extent: Bin, moments: readonly PartialDate[]): PartialDate | undefined => {
  if (pace === "moments") return nextEvent(moments, date, "after");
  const day = latestDay(date);
  if (day >= extent.last) return undefined;
  return dateOfDay(within(extent, pace === "month" ? monthsLater(day, 1) : day + (pace === "week" ? 7 : 1)));
};
