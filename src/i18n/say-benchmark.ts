/** A comparison in words: days of a term, what a cell holds, where now is behind. */
import type { Behind, Cell } from "../gaps/benchmark/compare";
import type { Row } from "../gaps/benchmark/carried";
import type { Snapshot } from "../network/snapshot";
import { sayChannel } from "./say-actor";
import type { Speaker } from "./speaker";

/** Days from the inauguration, negative before it. */
export const sayDays = ({ t }: Speaker, days: number): string => {
  if (days === 0) return t("benchmark.days.on");
  return days > 0 ? t("benchmark.days.after", { count: days }) : t("benchmark.days.before", { count: -days });
};

/** The same where the heading says from when days are counted. */
export const sayShortDays = ({ t }: Speaker, days: number): string => {
  if (days === 0) return t("benchmark.shortDays.on");
  return days > 0 ? t("benchmark.shortDays.after", { count: days }) : t("benchmark.shortDays.before", { count: -days });
};

export const sayRow = (speaker: Speaker, { network }: Snapshot, row: Row): string => {
  if (row.kind === "level") return speaker.t(`vocabulary.level.${row.level}`);
  const issue = network.index.issues.get(row.issue);
  return issue === undefined ? row.issue : speaker.name(issue.name);
};

export const sayCounts = ({ t }: Speaker, { carried: { channels, contacts } }: Cell): string => {
  const parts = [
    ...(channels.length === 0 ? [] : [t("benchmark.channels", { count: channels.length })]),
    ...(contacts.length === 0 ? [] : [t("benchmark.contacts", { count: contacts.length })]),
  ];
  const [first = "", second] = parts;
  return second === undefined ? first : t("benchmark.counts", { channels: first, contacts: second });
};

/** Since when, first in person, and the channels that were this team's own. */
export const sayCell = (speaker: Speaker, snapshot: Snapshot, cell: Cell): string[] => {
  const { t, date } = speaker;
  const { since, sinceDays, inPerson, inPersonDays, carried } = cell;
  const own = carried.channels.filter(({ channel }) => channel.administration !== undefined);
  return [
    ...(since === undefined ? [] : [sinceDays === undefined
      ? t("benchmark.since", { date: date(since) })
      : t("benchmark.sinceDays", { date: date(since), when: sayShortDays(speaker, sinceDays) })]),
    ...(inPerson === undefined ? [] : [inPersonDays === undefined
      ? t("benchmark.inPerson", { date: date(inPerson.date) })
      : t("benchmark.inPersonDays", { date: date(inPerson.date), when: sayShortDays(speaker, inPersonDays) })]),
    ...own.map(({ channel }) => t("benchmark.ownChannel", { channel: sayChannel(speaker, snapshot, channel) })),
  ];
};

/** Why a cell is empty: which source shows none, or that none covers it (I2). */
export const sayEmpty = (speaker: Speaker, { network }: Snapshot, { absence }: Cell): string => {
  const { t, name, date } = speaker;
  if (absence?.source === undefined || absence.until === undefined) return t("benchmark.empty.not-researched");
  if (absence.state !== "confirmed-none" && absence.state !== "no-public-record") return t("benchmark.empty.not-researched");
  const source = network.index.sources.get(absence.source);
  return t(`benchmark.empty.${absence.state}`, { source: source === undefined ? absence.source : name(source.author ?? source.publisher ?? source.title), until: date(absence.until) });
};

/** `who` had it: an administration, in days of its term, or a party, by the date. */
export const sayBehind = (speaker: Speaker, { what, since, days, inTime, isQuestion }: Behind, who: string, by: "days" | "date"): string => {
  const key = isQuestion ? "question" : inTime ? what : `later-${what}` as const;
  const date = since === undefined ? speaker.t("benchmark.undated") : speaker.date(since);
  return speaker.t(`benchmark.behind.${key}`, { who, when: by === "days" && days !== undefined ? sayShortDays(speaker, days) : date });
};
