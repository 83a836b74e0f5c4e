/**
 * A transition as rows of a table: its dates, its channels, its checklist. The heading and the words are the reader's; the columns have a fixed
 * order, ids and dates (as in the data: 2025-02) are the same in both languages.
 */
import type { CheckItem } from "../../history/transition/checklist";
import type { FirstCarried } from "../../history/transition/first-carried";
import type { TransitionPlan } from "../../history/transition/plan";
import type { DayRange } from "../../history/transition/window";
import type { Citation } from "../../model/citation";
import { sayChannel } from "../say-actor";
import type { Speaker } from "../speaker";
import { openerOf } from "./opener";
import { sayCheck, sayCheckDetails, sayState } from "./say-check";
import { sayDate } from "./say-dates";
import { sayFate } from "./say-fate";

const COLUMNS = [
  "kind", "id", "agenda", "what", "level", "issue", "state", "from", "by", "basis", "came", "day", "lastCame", "lastDay", "opener", "priority", "note", "sources",
] as const;
type Column = (typeof COLUMNS)[number];
type Cell = string | number | undefined;
type Row = Readonly<Partial<Record<Column, Cell>>>;

/** A number where it is one; of a month both ends, which no program takes for a number (I3). */
const dayCell = (days: DayRange | undefined): Cell => (days === undefined ? undefined : days.first === days.last ? days.first : `${days.first} … ${days.last}`);
const cited = (citations: readonly Citation[]): string => [...new Set(citations.map(({ source, locator }) => `${source} ${locator}`))].join("; ");
const came = (first: FirstCarried | undefined, lastTime: FirstCarried | undefined): Row =>
  ({ came: first?.date, day: dayCell(first?.days), lastCame: lastTime?.date, lastDay: dayCell(lastTime?.days) });

export const transitionRows = (speaker: Speaker, plan: TransitionPlan): readonly (readonly Cell[])[] => {
  const { t, name } = speaker;
  const { snapshot, dates, channels, sections } = plan;
  const opener = openerOf(speaker, plan);
  const levelOf = (level: CheckItem["level"]): Cell => (level === undefined ? undefined : t(`vocabulary.level.${level}`));
  const issueOf = ({ issue }: CheckItem): Cell => {
    const record = issue === undefined ? undefined : snapshot.network.index.issues.get(issue);
    return record === undefined ? issue : name(record.name);
  };
  const rows: Row[] = [
    ...dates.map((each): Row => ({ kind: t("transition.tableKind.date"), id: each.key, what: sayDate(speaker, plan, each), from: each.date, day: dayCell(each.days), sources: cited(each.sources) })),
    ...channels.map((tracked): Row => ({
      kind: t("transition.tableKind.channel"), id: tracked.channel.id, what: sayChannel(speaker, snapshot, tracked.channel), level: levelOf(tracked.level),
      state: t(`transition.fate.${tracked.fate.kind}`), ...came(tracked.anew, tracked.lastTime), note: sayFate(speaker, plan, tracked).join("\n"), sources: cited(tracked.channel.sources),
    })),
    ...sections.flatMap(({ item: agenda, items }) => items.map((item): Row => {
      const [lead] = item.requirements;
      return {
        kind: t("transition.tableKind.task"), id: item.key, agenda: agenda === undefined ? undefined : name(agenda.name), what: sayCheck(speaker, plan, item),
        level: levelOf(item.level), issue: issueOf(item), state: sayState(speaker, item), from: item.from, by: item.due?.date,
        basis: item.due === undefined ? undefined : t(`transition.basis.${item.due.basis}`), ...came(item.first, item.lastTime), opener: opener(item),
        priority: lead === undefined ? undefined : t(`vocabulary.priority.${lead.expectation.priority}`), note: sayCheckDetails(speaker, plan, item).join("\n"),
        sources: cited(lead === undefined ? item.channels.flatMap(({ channel }) => channel.sources) : lead.expectation.sources),
      };
    })),
  ];
  return [COLUMNS.map((column) => t(`transition.table.${column}`)), ...rows.map((row) => COLUMNS.map((column) => row[column]))];
};
