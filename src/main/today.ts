/** The day by the calendar of the place. The core has no clock: this is where it is asked. */
import { dateOfDay, type PartialDate } from "../model/date";

const MS_PER_DAY = 86_400_000;

export const today = (): PartialDate => {
  const now = new Date();
  return dateOfDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MS_PER_DAY);
};

const msToMidnight = (): number => {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
};

/** Tells each new day: at midnight, and when the page is looked at again, since a timer sleeps with its computer. Until the answer is called. */
export const eachDay = (tell: (day: PartialDate) => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (): void => {
    clearTimeout(timer);
    // A little late, so that the clock does not round back to the day before.
    timer = setTimeout(say, msToMidnight() + 1_000);
    tell(today());
  };
  say();
  document.addEventListener("visibilitychange", say);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", say);
  };
};
