/** When something first came about, and on which day of the term: exactly, or between two days where only the month is known (I3). */
import type { DayRange } from "../../history/transition/window";
import type { FirstCarried } from "../../history/transition/first-carried";
import { sayShortDays } from "../say-benchmark";
import type { Speaker } from "../speaker";

export const sayDayRange = (speaker: Speaker, { first, last }: DayRange): string => {
  const { t } = speaker;
  if (first === last) return sayShortDays(speaker, first);
  const [near, far] = [Math.abs(first), Math.abs(last)];
  if (last <= 0) return t("transition.dayRange.before", { first: near, last: far });
  return t(first >= 0 ? "transition.dayRange.after" : "transition.dayRange.around", { first: near, last: far });
};

const kindOf = ({ t, language }: Speaker, { by, isStanding }: FirstCarried): string => {
  if (by.kind === "channel") return t(isStanding ? "transition.kinds.standing" : "transition.kinds.channel");
  const mode = t(`vocabulary.mode.${by.contact.mode}`);
  return language === "en" ? mode.toLowerCase() : mode;
};

/** "27 January 2021, call (day +7)" */
export const sayFirst = (speaker: Speaker, first: FirstCarried): string => {
  const words = { date: speaker.date(first.date), kind: kindOf(speaker, first) };
  return first.days === undefined ? speaker.t("transition.whatUndated", words) : speaker.t("transition.what", { ...words, days: sayDayRange(speaker, first.days) });
};
