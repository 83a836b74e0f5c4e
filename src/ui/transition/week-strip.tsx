/** Week by week: a row a level with its channels stacked, a row a channel below it; and the same in words. */
import { useState } from "react";
import type { TransitionPlan } from "../../history/transition/plan";
import { byLevelAndWeek, changesByWeek, WEEK_STATES, type LevelWeeks, type Week, type WeekState } from "../../history/transition/weeks";
import type { TrackedChannel } from "../../history/transition/channels";
import { sayChannel } from "../../i18n/say-actor";
import type { Speaker } from "../../i18n/speaker";
import { dateOfDay } from "../../model/date";
import { ChannelLink } from "../common/links";
import { useSpeaker } from "../common/speaker-context";

/** A sign for each state, so that colour is not the only one (I9). */
const SIGNS: Readonly<Record<WeekState, string>> = { "open": "–", "lapsed": "×", "waiting": "…", "re-staffed": "○", "in-touch": "●" };
/** More than so many channels in a level are unfolded by who wants to see them. */
const FEW = 8;
const LABELLED_EVERY = 4;

/** The last week of which is known how it ended. */
const isNow = (weeks: readonly Week[], at: number): boolean => weeks[at]?.isForeseen === false && weeks[at + 1]?.isForeseen === true;

const sayWeek = ({ t, date }: Speaker, { number, from, to, isForeseen }: Week): string => {
  const words = t("transition.weeks.week", { number, from: date(dateOfDay(from)), to: date(dateOfDay(to)) });
  return isForeseen ? `${words} (${t("transition.weeks.foreseen")})` : words;
};

const sayCounts = ({ t, language }: Speaker, counts: Readonly<Record<WeekState, number>>): string => WEEK_STATES
  .filter((state) => counts[state] > 0).map((state) => t("transition.weeks.counts", { state: t(`transition.weekState.${state}`), count: counts[state] }))
  .join(language === "ja" ? "、" : ", ");

function Rows({ plan, weeks, row }: { readonly plan: TransitionPlan; readonly weeks: readonly Week[]; readonly row: LevelWeeks }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const [wish, setWish] = useState<boolean | undefined>(undefined);
  const isOpen = wish ?? row.channels.length <= FEW;
  const level = row.level === undefined ? t("transition.weeks.noLevel") : t(`vocabulary.level.${row.level}`);
  const channels = t("transition.weeks.levelChannels", { count: row.channels.length });
  return (
    <tbody>
      <tr className="week-level">
        <th scope="row">
          <button type="button" className="link" aria-expanded={isOpen} aria-label={t("transition.weeks.unfold", { level, channels })} onClick={() => { setWish(!isOpen); }}>
            <span aria-hidden="true">{isOpen ? "▾" : "▸"} </span>{level}
          </button>
          <span className="quiet"> {channels}</span>
        </th>
        {weeks.map((week, at) => {
          const counts = row.counts[at];
          const said = counts === undefined ? "" : sayCounts(speaker, counts);
          return (
            <td key={week.number} className={isNow(weeks, at) ? "now" : undefined} title={`${sayWeek(speaker, week)}: ${said}`}>
              <span className="week-stack" aria-hidden="true">
                {counts !== undefined && WEEK_STATES.map((state) => counts[state] > 0 && <span key={state} className={`week-part ${state}`} style={{ flexGrow: counts[state] }} />)}
              </span>
              <span className="visually-hidden">{said}</span>
            </td>
          );
        })}
      </tr>
      {isOpen && row.channels.map(({ tracked, states }) => (
        <tr key={tracked.channel.id}>
          <th scope="row" title={sayChannel(speaker, plan.snapshot, tracked.channel)}><ChannelLink channel={tracked.channel} /></th>
          {weeks.map((week, at) => {
            const state = states[at];
            const said = t(`transition.weekState.${state ?? "absent"}`);
            return (
              <td
                key={week.number} className={[state ?? "absent", isNow(weeks, at) ? "now" : ""].join(" ")} data-sign={state === undefined ? undefined : SIGNS[state]}
                title={`${sayWeek(speaker, week)}: ${sayChannel(speaker, plan.snapshot, tracked.channel)}: ${said}`}
              >
                <span className="visually-hidden">{said}</span>
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function Changes({ plan, weeks, levels }: { readonly plan: TransitionPlan; readonly weeks: readonly Week[]; readonly levels: readonly LevelWeeks[] }) {
  const speaker = useSpeaker();
  const { t, language } = speaker;
  const changes = changesByWeek(weeks, levels);
  return (
    <div className="week-changes">
      <h4>{t("transition.weeks.changes")}</h4>
      {changes.length === 0 && <p className="quiet">{t("transition.weeks.none")}</p>}
      <dl>
        {changes.map(({ week, changes: own }) => (
          <div key={week.number}>
            <dt>{sayWeek(speaker, week)}</dt>
            {WEEK_STATES.map((state) => {
              const names = own.flatMap(({ tracked, to }) => (to === state ? [sayChannel(speaker, plan.snapshot, tracked.channel)] : []));
              return names.length > 0 && <dd key={state}>{SIGNS[state]} {t("transition.weeks.change", { state: t(`transition.weekState.${state}`), channels: names.join(language === "ja" ? "、" : "; ") })}</dd>;
            })}
          </div>
        ))}
      </dl>
    </div>
  );
}

/** `channels`: those that the lens shows. */
export function WeekStrip({ plan, channels }: { readonly plan: TransitionPlan; readonly channels: readonly TrackedChannel[] }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { weeks, window } = plan;
  if (weeks.length === 0) return null;
  const levels = byLevelAndWeek(window, weeks, channels);
  return (
    <section className="transition-weeks" id="transition-weeks">
      <h3>{t("transition.weeks.title")}</h3>
      <p className="quiet">{t("transition.weeks.note")}</p>
      <ul className="week-legend">
        {WEEK_STATES.map((state) => <li key={state}><span className={`week-sign ${state}`} aria-hidden="true">{SIGNS[state]}</span>{t(`transition.weekState.${state}`)}</li>)}
        {weeks.some(({ isForeseen }) => isForeseen) && <li><span className="week-sign foreseen" aria-hidden="true" />{t("transition.weeks.foreseen")}</li>}
      </ul>
      <table className="weeks">
        <caption className="visually-hidden">{t("transition.weeks.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("transition.weeks.channel")}</th>
            {weeks.map((week, at) => (
              <th key={week.number} scope="col" className={[week.number === 0 ? "inauguration" : "", week.isForeseen ? "foreseen" : "", isNow(weeks, at) ? "now" : ""].join(" ")} title={sayWeek(speaker, week)}>
                <span aria-hidden="true">{week.number % LABELLED_EVERY === 0 ? week.number : ""}</span>
                <span className="visually-hidden">{sayWeek(speaker, week)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {levels.map((row) => <Rows key={row.level ?? ""} plan={plan} weeks={weeks} row={row} />)}
      </table>
      <Changes plan={plan} weeks={weeks} levels={levels} />
    </section>
  );
}
