/** How many channels lapse, wait and go on, and how far the checklist has come; each figure leads to what it counts. */
import { FATES, type TrackedChannel } from "../../history/transition/channels";
import { CHECK_STATES } from "../../history/transition/checklist";
import type { TransitionPlan } from "../../history/transition/plan";
import { CHECK_SIGNS } from "../../i18n/transition/as-text";
import { usePanelsLens } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { isItemShown } from "./shown";

const show = (id: string): void => { document.getElementById(id)?.scrollIntoView(); };

/** `channels`: those that the lens shows. */
export function Summary({ plan, channels }: { readonly plan: TransitionPlan; readonly channels: readonly TrackedChannel[] }) {
  const { t } = useSpeaker();
  const lens = usePanelsLens();
  const items = plan.sections.flatMap((section) => section.items).filter(isItemShown(plan.snapshot.network, lens));
  const figure = (key: string, to: string, words: string, count: number) => count > 0 && (
    <button key={key} type="button" className="chip" onClick={() => { show(to); }}>{t("transition.checklist.count", { state: words, count })}</button>
  );
  return (
    <div className="transition-summary">
      {FATES.map((fate) => figure(fate, "transition-channels", t(`transition.fate.${fate}`), channels.filter((each) => each.fate.kind === fate).length))}
      {plan.weeks.length > 0 && <button type="button" className="chip" onClick={() => { show("transition-weeks"); }}>{t("transition.weeks.title")}</button>}
      {CHECK_STATES.map((state) => figure(state, "transition-checklist", `${CHECK_SIGNS[state]} ${t(`transition.checklist.state.${state}`)}`, items.filter((item) => item.state === state).length))}
    </div>
  );
}
