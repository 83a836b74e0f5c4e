/** How much is missing, how much nobody has researched (I2), how much is set aside: three numbers, never one sum. */
import type { Speaker } from "../../i18n/speaker";
import type { SortedGaps } from "./sorted-gaps";

/** "24 missing · 5 not researched"; with filters on, of how many. */
export const sayOpenCounts = ({ t }: Speaker, all: SortedGaps, shown: SortedGaps): string => {
  const missing = shown.found.length === all.found.length
    ? t("inspector.gapList.missing", { count: all.found.length })
    : t("inspector.gapList.someMissing", { shown: shown.found.length, all: all.found.length });
  if (all.questions.length === 0) return missing;
  const questions = shown.questions.length === all.questions.length
    ? t("inspector.gapList.notResearched", { count: all.questions.length })
    : t("inspector.gapList.someNotResearched", { shown: shown.questions.length, all: all.questions.length });
  return t("inspector.gapList.counts", { first: missing, second: questions });
};

/** "2 set aside"; `undefined` where nothing is. */
export const sayAsideCount = ({ t }: Speaker, all: SortedGaps, shown: SortedGaps): string | undefined => {
  if (all.aside.length === 0) return undefined;
  return shown.aside.length === all.aside.length
    ? t("inspector.gapList.setAside", { count: all.aside.length })
    : t("inspector.gapList.someSetAside", { shown: shown.aside.length, all: all.aside.length });
};

/** All of it in one line. */
export const sayCounts = (speaker: Speaker, all: SortedGaps, shown: SortedGaps): string => {
  const open = sayOpenCounts(speaker, all, shown);
  const aside = sayAsideCount(speaker, all, shown);
  return aside === undefined ? open : speaker.t("inspector.gapList.counts", { first: open, second: aside });
};
