/** What is compared: two dates, or other data; which date is proposed, and why. */
import { sayDaysInto } from "../../i18n/compare/sides";
import type { Speaker } from "../../i18n/speaker";
import type { TellingDate } from "../../history/difference/telling-date";
import { daysFrom } from "../../history/difference/side";
import { byDate } from "../../model/date";
import { setAgainst, swapDates } from "../../state/compare-place";
import { setAsOf } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { useChange } from "../common/use-state";
import { DateField } from "./date-field";
import { OtherData } from "./other-data";
import type { Comparison } from "./use-comparison";

const sayWhy = (speaker: Speaker, { date, why }: TellingDate): string => {
  const { t, name } = speaker;
  switch (why.kind) {
    case "hundred-days": return t("compare.why.hundredDays", { administration: name(why.administration.name) });
    case "same-day": return t("compare.why.sameDay", { administration: name(why.administration.name), days: sayDaysInto(speaker, daysFrom(why.administration.from, date)) });
    case "moment": return t("compare.why.moment", { moment: name(why.moment.name) });
    case "year-before": return t("compare.why.yearBefore");
  }
};

export function Choices({ comparison: { sides, telling, isProposed } }: { readonly comparison: Comparison }) {
  const speaker = useSpeaker();
  const { date, t } = speaker;
  const change = useChange();
  const [left, right] = [sides.before.snapshot, sides.after.snapshot];
  const momentsOf = (side: typeof left) => side.network.bundle.moments.toSorted((a, b) => byDate(a.date, b.date) || (a.id < b.id ? -1 : 1));
  const isSame = left.network.bundle.dataset.id === right.network.bundle.dataset.id;
  return (
    <div className="compare-choices">
      <DateField key={`left ${left.date}`} label={t("compare.choose.left")} date={left.date} moments={momentsOf(left)} onTake={(to) => { change(setAgainst(to)); }} />
      {isSame && (
        <button type="button" className="button" aria-label={t("compare.choose.swapLabel")} title={t("compare.choose.swapLabel")} onClick={() => { change(swapDates(left.date)); }}>
          <span aria-hidden="true">⇄ </span>{t("compare.choose.swap")}
        </button>
      )}
      <DateField key={`right ${right.date}`} label={t("compare.choose.right")} date={right.date} moments={momentsOf(right)} onTake={(to) => { change(setAsOf(to)); }} />
      <OtherData />
      {isProposed
        ? <p className="quiet compare-why">{sayWhy(speaker, telling)}</p>
        : isSame && telling.date !== left.date && (
          <button type="button" className="link" aria-label={t("compare.choose.usualLabel", { date: date(telling.date) })} onClick={() => { change(setAgainst(undefined)); }}>
            {t("compare.choose.usual")}
          </button>
        )}
    </div>
  );
}
