/** How much is missing, and how much nobody has researched: two numbers, never one sum (I2). */
import { isQuestion, type Gap } from "../../gaps/gap";
import type { Speaker } from "../../i18n/speaker";

const countOf = (gaps: readonly Gap[]): { readonly missing: number; readonly questions: number } => {
  const questions = gaps.filter(isQuestion).length;
  return { missing: gaps.length - questions, questions };
};

/** "24 missing · 5 not researched"; with filters on, of how many. */
export const sayCounts = ({ t }: Speaker, gaps: readonly Gap[], shown: readonly Gap[]): string => {
  const all = countOf(gaps);
  const some = countOf(shown);
  const missing = some.missing === all.missing
    ? t("inspector.gapList.missing", { count: all.missing })
    : t("inspector.gapList.someMissing", { shown: some.missing, all: all.missing });
  if (all.questions === 0) return missing;
  const questions = some.questions === all.questions
    ? t("inspector.gapList.notResearched", { count: all.questions })
    : t("inspector.gapList.someNotResearched", { shown: some.questions, all: all.questions });
  return t("inspector.gapList.counts", { missing, questions });
};
