/** How far a part of the to-do list has come: what is there of what is known, and apart from it what nobody has looked into (I2). */
import type { Progress } from "../gaps/agenda";
import type { Speaker } from "./speaker";

/** "2 of 7 in place · 1 open question" */
export const sayProgress = ({ t }: Speaker, { met, missing, questions, setAside }: Omit<Progress, "administration">): string => [
  met + missing === 0 ? t("agenda.nothingKnown") : t("agenda.progress", { met, all: met + missing }),
  ...(questions === 0 ? [] : [t("agenda.questions", { count: questions })]),
  ...(setAside === 0 ? [] : [t("agenda.setAside", { count: setAside })]),
].join(" · ");
