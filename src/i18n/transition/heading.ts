/** Which transition it is, as of when, and how many days it is to the inauguration or since. */
import type { TransitionPlan } from "../../history/transition/plan";
import { earliestDay, latestDay, precisionOf } from "../../model/date";
import type { Speaker } from "../speaker";

export const sayCountdown = ({ t }: Speaker, { window: { inauguration, until } }: TransitionPlan): string | undefined => {
  // A month says no number of days (I3).
  if (inauguration === undefined || precisionOf(until) !== "day") return undefined;
  const days = earliestDay(until) - inauguration;
  if (days === 0) return t("transition.countdown.on");
  return days < 0 ? t("transition.countdown.before", { count: -days }) : t("transition.countdown.after", { count: days });
};

/** `isOver`: the as-of date is later than the weeks that are looked at. */
export const sayStanding = (speaker: Speaker, plan: TransitionPlan, isOver: boolean): string[] => {
  const { t, date } = speaker;
  const { inauguration, until } = plan.window;
  const countdown = sayCountdown(speaker, plan);
  return [
    ...(isOver ? [t("transition.over", { date: date(until) })] : countdown === undefined ? [] : [countdown]),
    ...(inauguration === undefined ? [t("transition.roughInauguration")] : []),
  ];
};

export const isOver = ({ window: { last, known, until } }: TransitionPlan): boolean => latestDay(until) >= last && latestDay(known) > last;
