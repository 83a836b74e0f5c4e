/** The dates of a transition in words. */
import type { TransitionDate } from "../../history/transition/dates";
import type { TransitionPlan } from "../../history/transition/plan";
import { briefName, isMission } from "../gaps/names";
import type { Speaker } from "../speaker";

/** What happens on the date. */
export const sayDate = (speaker: Speaker, { snapshot, window: { outgoing } }: TransitionPlan, date: TransitionDate): string => {
  const { t, name } = speaker;
  switch (date.kind) {
    case "election": return t("transition.dates.election");
    case "inauguration": return outgoing === undefined ? t("transition.dates.inauguration") : t("transition.dates.outgoing", { outgoing: name(outgoing.name) });
    case "moment": return name(date.moment.name);
    case "acting": return t(isMission(snapshot, date.tenure.office) ? "transition.dates.charge" : "transition.dates.acting", {
      person: briefName(speaker, snapshot, date.tenure.person), office: briefName(speaker, snapshot, date.tenure.office),
    });
    default: return t(`transition.dates.${date.kind}`, { person: briefName(speaker, snapshot, date.tenure.person), office: briefName(speaker, snapshot, date.tenure.office) });
  }
};
