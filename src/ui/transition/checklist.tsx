/** What is to be done, under the items of the to-do list, by state if wanted. */
import { useMemo, useState } from "react";
import { gapOfExpectation } from "../../gaps/coverage/unmet";
import { CHECK_STATES, type CheckItem, type CheckState } from "../../history/transition/checklist";
import type { TransitionPlan } from "../../history/transition/plan";
import { CHECK_SIGNS } from "../../i18n/transition/as-text";
import { openerOf } from "../../i18n/transition/opener";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, usePanelsLens, useSnapshot } from "../common/use-state";
import { CheckEntry } from "./check-entry";
import { HiddenEntries } from "./hidden-line";
import { isItemShown } from "./shown";

export function Checklist({ plan }: { readonly plan: TransitionPlan }) {
  const speaker = useSpeaker();
  const { name, t } = speaker;
  const snapshot = useSnapshot();
  const gaps = useGaps();
  const lens = usePanelsLens();
  const [state, setState] = useState<CheckState | undefined>(undefined);
  const opener = useMemo(() => openerOf(speaker, plan), [speaker, plan]);
  const isOfToday = plan.window.until === snapshot.date;
  const gapOf = useMemo(() => (isOfToday ? gapOfExpectation(gaps) : undefined), [gaps, isOfToday]);
  const isShown = isItemShown(plan.snapshot.network, lens);
  const all = plan.sections.flatMap(({ items }) => items);
  const shown = all.filter((item) => isShown(item));
  const isAsked = (item: CheckItem): boolean => isShown(item) && (state === undefined || item.state === state);
  const button = (each: CheckState | undefined, words: string, count: number) => (
    <button key={each ?? ""} type="button" aria-pressed={state === each} disabled={count === 0 && state !== each} onClick={() => { setState(each); }}>
      {t("transition.checklist.count", { state: words, count })}
    </button>
  );
  const { bundle, nesting } = plan.snapshot.network;
  const isOwn = ({ between }: CheckItem): boolean => between.every((end) => bundle.dataset.parties.includes(nesting.partyOf(end)));
  const entries = (of: readonly CheckItem[]) => of.length > 0 && (
    <ul className="entries">
      {of.map((item) => {
        const [lead] = item.requirements;
        return <CheckEntry key={item.key} plan={plan} item={item} gap={lead === undefined ? undefined : gapOf?.(lead)} opener={opener(item)} />;
      })}
    </ul>
  );
  return (
    <section className="transition-checklist" id="transition-checklist">
      <h3>{t("transition.checklist.title")}</h3>
      <div className="segmented" role="group" aria-label={t("transition.checklist.filter")}>
        {button(undefined, t("transition.checklist.allStates"), shown.length)}
        {CHECK_STATES.map((each) => button(each, `${CHECK_SIGNS[each]} ${t(`transition.checklist.state.${each}`)}`, shown.filter((item) => item.state === each).length))}
      </div>
      {plan.sections.map(({ item: agenda, items }, at) => {
        const own = items.filter((item) => isAsked(item));
        if (agenda === undefined && own.length === 0) return null;
        return (
          <section key={agenda?.id ?? ""} className="agenda-section">
            <header>
              <h4>{agenda === undefined ? t(bundle.agenda.length === 0 ? "transition.fate.re-staff" : "transition.checklist.elsewhere") : `${at + 1}. ${name(agenda.name)}`}</h4>
              {agenda === undefined && bundle.agenda.length > 0 && <p className="quiet">{t("transition.checklist.elsewhereNote")}</p>}
            </header>
            {entries(own.filter((item) => agenda !== undefined || isOwn(item)))}
            {agenda === undefined && own.some((item) => !isOwn(item)) && (
              <details>
                <summary>{t("transition.others", { count: own.filter((item) => !isOwn(item)).length })}</summary>
                {entries(own.filter((item) => !isOwn(item)))}
              </details>
            )}
            {own.length === 0 && <p className="quiet">{t(items.length === 0 ? "transition.checklist.empty" : "transition.checklist.emptyState")}</p>}
          </section>
        );
      })}
      <HiddenEntries count={all.length - shown.length} />
    </section>
  );
}
