/** A transition as the events of a calendar: its dates, the days on which channels lapse, and what is due that is not met. */
import type { TransitionPlan } from "../../history/transition/plan";
import { byDate, type PartialDate } from "../../model/date";
import type { Expectation } from "../../model/records/expectation";
import { sayChannel } from "../say-actor";
import type { Speaker } from "../speaker";
import { openerOf } from "./opener";
import { sayCheck, sayCheckDetails, sayState, sayWhen } from "./say-check";
import { sayDate } from "./say-dates";

interface WordedEvent {
  readonly uid: string;
  readonly date: PartialDate;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
}

export interface WordedCalendar {
  readonly name: string;
  readonly events: readonly WordedEvent[];
}

export const transitionCalendar = (speaker: Speaker, plan: TransitionPlan): WordedCalendar => {
  const { t, name, date } = speaker;
  const { window: { administration, until }, snapshot, dates, channels, sections } = plan;
  const { dataset } = snapshot.network.bundle;
  // Of the data set and the administration, so that two calendars never share one; the same in both languages.
  const uid = (key: string): string => `${key}.${administration.id}@${dataset.id}.keiro`;
  const footer = t("transition.calendar.asOf", { date: date(until), dataSet: name(dataset.name) });
  const described = (lines: readonly (string | undefined)[]): string => [...lines.filter((line) => line !== undefined && line !== ""), footer].join("\n");
  const opener = openerOf(speaker, plan);
  const lapsing = new Map<PartialDate, string[]>();
  for (const { channel, fate } of channels) {
    if (fate.kind !== "lapse" || fate.lapse.date === undefined) continue;
    lapsing.set(fate.lapse.date, [...lapsing.get(fate.lapse.date) ?? [], sayChannel(speaker, snapshot, channel)]);
  }
  const why = (expectation: Expectation | undefined): string | undefined => (expectation === undefined ? undefined : name(expectation.why));
  const events: WordedEvent[] = [
    ...dates.map((each) => ({ uid: uid(each.key), date: each.date, summary: sayDate(speaker, plan, each), description: described([]), categories: [t("transition.tableKind.date")] })),
    ...[...lapsing].map(([day, names]) => ({
      uid: uid(`lapse:${day}`), date: day, summary: t("transition.calendar.lapse", { count: names.length }), description: described(names), categories: [t("transition.tableKind.channel")],
    })),
    ...sections.flatMap(({ item: agenda, items }) => items.flatMap((item): WordedEvent[] => {
      if (item.due === undefined || item.state === "met") return [];
      const way = opener(item);
      return [{
        uid: uid(item.key), date: item.due.date, summary: t("transition.calendar.due", { what: sayCheck(speaker, plan, item) }),
        description: described([
          [sayState(speaker, item), ...sayWhen(speaker, item)].join(" · "), why(item.requirements[0]?.expectation),
          way === undefined ? undefined : `${t("gaps.routes.title")}${speaker.language === "ja" ? "：" : ": "}${way}`, ...sayCheckDetails(speaker, plan, item),
        ]),
        categories: agenda === undefined ? [t("transition.tableKind.task")] : [name(agenda.name)],
      }];
    })),
  ];
  return {
    name: t("transition.calendar.name", { team: name(administration.name) }),
    events: events.toSorted((a, b) => byDate(a.date, b.date) || (a.uid < b.uid ? -1 : 1)),
  };
};
