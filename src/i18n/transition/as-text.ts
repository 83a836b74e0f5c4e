/** A transition as plain text that can be forwarded: dates, channels by what becomes of them, the checklist with a sign a line. */
import { FATES } from "../../history/transition/channels";
import type { CheckState } from "../../history/transition/checklist";
import type { TransitionPlan } from "../../history/transition/plan";
import { briefName, listed } from "../gaps/names";
import { sayChannel } from "../say-actor";
import type { Speaker } from "../speaker";
import { isOver, sayStanding } from "./heading";
import { openerOf } from "./opener";
import { sayCheck, sayCheckDetails, sayState, sayWhen } from "./say-check";
import { sayDate } from "./say-dates";
import { sayFate } from "./say-fate";
import { sayDayRange } from "./say-first";

/** A sign for each state, so that colour is not the only one (I9). */
export const CHECK_SIGNS: Readonly<Record<CheckState, string>> = { overdue: "!", open: "☐", question: "?", later: "…", met: "✓" };

export const transitionAsText = (speaker: Speaker, plan: TransitionPlan): string => {
  const { t, name, date, language } = speaker;
  const { snapshot, window: { administration, until }, dates, notYetKnown, channels, sections } = plan;
  const opener = openerOf(speaker, plan);
  const colon = language === "ja" ? "：" : ": ";
  const indented = (lines: readonly string[]): string[] => lines.map((line) => `   ${line}`);
  return [
    `${t("transition.title")}${colon}${name(administration.name)}`,
    `${name(snapshot.network.bundle.dataset.name)} · ${t("inspector.print.asOf", { date: date(until) })}`,
    ...sayStanding(speaker, plan, isOver(plan)),
    "", t("transition.dates.title"),
    ...dates.map((each) => `- ${date(each.date)}${colon}${sayDate(speaker, plan, each)}${each.days === undefined ? "" : ` (${sayDayRange(speaker, each.days)})`}`),
    ...(notYetKnown.length === 0 ? [] : [t("transition.dates.notYetKnown", { offices: listed(speaker, notYetKnown.map((id) => briefName(speaker, snapshot, id))) })]),
    ...FATES.flatMap((fate) => {
      const own = channels.filter((each) => each.fate.kind === fate);
      return own.length === 0 ? [] : ["", `${t(`transition.fate.${fate}`)} (${own.length})`, ...own.flatMap((each) => [
        `- ${sayChannel(speaker, snapshot, each.channel)}${each.level === undefined ? "" : ` [${t(`vocabulary.level.${each.level}`)}]`}`, ...indented(sayFate(speaker, plan, each)),
      ])];
    }),
    ...sections.flatMap(({ item: agenda, items }, at) => (items.length === 0 ? [] : [
      "", agenda === undefined ? t("transition.checklist.elsewhere") : `${at + 1}. ${name(agenda.name)}`,
      ...items.flatMap((item) => {
        const way = opener(item);
        return [
          `${CHECK_SIGNS[item.state]} ${sayCheck(speaker, plan, item)} [${[sayState(speaker, item), ...sayWhen(speaker, item)].join(" · ")}]`,
          ...indented([...sayCheckDetails(speaker, plan, item), ...(way === undefined ? [] : [`${t("gaps.routes.title")}${colon}${way}`])]),
        ];
      }),
    ])),
  ].join("\n");
};
