/** Who could open what is on the checklist: the best way over what is open as the transition is looked at. */
import { routeFinder } from "../../gaps/routes/find-routes";
import type { CheckItem } from "../../history/transition/checklist";
import type { TransitionPlan } from "../../history/transition/plan";
import { sayRoute } from "../say-route";
import type { Speaker } from "../speaker";
import { teamOf } from "./say-check";

/** Nobody has to open what is there, is not due yet, or stands and only waits for somebody. `undefined`: then, or where there is no way. The finder is made once, when first asked. */
export const openerOf = (speaker: Speaker, plan: TransitionPlan): ((item: CheckItem) => string | undefined) => {
  let finder: ReturnType<typeof routeFinder> | undefined;
  return (item) => {
    if (item.state === "met" || item.state === "later" || item.requirements.length === 0) return undefined;
    finder ??= routeFinder(plan.snapshot);
    const [best] = finder.between(item.between[0], item.between[1], teamOf(plan, item)).routes;
    return best === undefined ? undefined : sayRoute(speaker, plan.snapshot, best);
  };
};
