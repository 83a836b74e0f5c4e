/** The dates of the transition: where they lie, and what each of them is. */
import type { TransitionPlan } from "../../history/transition/plan";
import { earliestDay, latestDay, type DayNumber } from "../../model/date";
import { listed, briefName } from "../../i18n/gaps/names";
import { sayDate } from "../../i18n/transition/say-dates";
import { sayDayRange } from "../../i18n/transition/say-first";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";

/** From 0 to 100 along the strip. */
const placeOf = (day: DayNumber, first: DayNumber, last: DayNumber): number => (100 * Math.min(Math.max(day - first, 0), last - first)) / Math.max(1, last - first);

/** `isOver`: the as-of date lies beyond the strip. */
export function DateStrip({ plan, isOver }: { readonly plan: TransitionPlan; readonly isOver: boolean }) {
  const speaker = useSpeaker();
  const { date, t } = speaker;
  const { window: { first, last, until }, dates, notYetKnown, snapshot } = plan;
  const at = (day: DayNumber): string => `${placeOf(day, first, last)}%`;
  const isMain = (kind: string): boolean => kind === "election" || kind === "inauguration";
  return (
    <section className="transition-dates" id="transition-dates">
      <h3>{t("transition.dates.title")}</h3>
      <div className="date-strip" aria-hidden="true">
        <span className="date-line" />
        {dates.map((each) => {
          const [from, to] = [placeOf(earliestDay(each.date), first, last), placeOf(latestDay(each.date), first, last)];
          return <span key={each.key} className={`date-tick is-${each.kind}`} style={{ insetInlineStart: `${from}%`, width: to > from ? `${to - from}%` : undefined }} />;
        })}
        {dates.filter(({ kind }) => isMain(kind)).map((each) => (
          <span key={each.key} className="date-name" style={{ insetInlineStart: at(earliestDay(each.date)) }}>
            {t(each.kind === "election" ? "transition.dates.election" : "transition.dates.inauguration")}
          </span>
        ))}
        {!isOver && <span className="date-now" style={{ insetInlineStart: at(earliestDay(until)) }}>{t("transition.dates.asOf")}</span>}
      </div>
      <ol className="date-list">
        {dates.map((each) => (
          <li key={each.key} className={`is-${each.kind}`}>
            <span className="date-when">{date(each.date)}</span>
            <div className="date-what"><span>{sayDate(speaker, plan, each)}</span><Sources citations={each.sources} /></div>
            {each.days !== undefined && <span className="quiet">{sayDayRange(speaker, each.days)}</span>}
          </li>
        ))}
      </ol>
      {notYetKnown.length > 0 && <p className="quiet">{t("transition.dates.notYetKnown", { offices: listed(speaker, notYetKnown.map((id) => briefName(speaker, snapshot, id))) })}</p>}
    </section>
  );
}
