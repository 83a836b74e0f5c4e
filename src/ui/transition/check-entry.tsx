/** One line of the checklist; a press shows what it is about in the panel. */
import type { Gap } from "../../gaps/gap";
import type { CheckItem } from "../../history/transition/checklist";
import type { TransitionPlan } from "../../history/transition/plan";
import { CHECK_SIGNS } from "../../i18n/transition/as-text";
import { sayCheck, sayCheckDetails, sayState, sayWhen } from "../../i18n/transition/say-check";
import { sayDayRange } from "../../i18n/transition/say-first";
import { relationship, type Selection } from "../../state/selection";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useSelect, useSession } from "../common/use-state";

const selectionOf = ({ by, channels, between }: CheckItem, gap: Gap | undefined): Selection => {
  if (gap !== undefined) return { kind: "gap", id: gap.id };
  const channel = by?.channels[0]?.channel ?? channels[0]?.channel;
  return channel === undefined ? relationship(between) : { kind: "channel", id: channel.id };
};

interface Props {
  readonly plan: TransitionPlan;
  readonly item: CheckItem;
  /** What it is on the screen's own date, where that is the day on which the transition is looked at. */
  readonly gap: Gap | undefined;
  readonly opener: string | undefined;
}

export function CheckEntry({ plan, item, gap, opener }: Props) {
  const speaker = useSpeaker();
  const { t, language } = speaker;
  const choose = useSelect();
  const target = selectionOf(item, gap);
  const isChosen = useSession(({ selection }) => selection.kind === target.kind && selection.kind !== "nothing" && target.kind !== "nothing" && selection.id === target.id);
  const [lead] = item.requirements;
  const state = sayState(speaker, item);
  return (
    <li className={`entry check ${item.state}${isChosen ? " selected" : ""}`} data-state={item.state}>
      <span className="entry-sign" aria-hidden="true">{CHECK_SIGNS[item.state]}</span>
      <div className="entry-body">
        <p className="entry-head">
          <button type="button" className="entry-title" data-entry={item.key} aria-current={isChosen ? "true" : undefined} onClick={() => { choose(target); }}>{sayCheck(speaker, plan, item)}</button>
          {sayWhen(speaker, item).map((each) => <span key={each} className="entry-when">{each}</span>)}
        </p>
        <div className="entry-foot">
          {sayCheckDetails(speaker, plan, item).map((line) => <p key={line} className="entry-line">{line}</p>)}
          {opener !== undefined && <p className="entry-line"><span className="quiet">{t("gaps.routes.title")}{language === "ja" ? "：" : ": "}</span>{opener}</p>}
          <Sources citations={lead === undefined ? item.channels.flatMap(({ channel }) => channel.sources) : lead.expectation.sources} />
        </div>
      </div>
      <p className="entry-weight">
        <span className="check-state">{state}</span>
        {item.lastTime?.days !== undefined && <span className="last-day">{t("transition.checklist.lastDay", { day: sayDayRange(speaker, item.lastTime.days) })}</span>}
      </p>
    </li>
  );
}
