/** The axis in words: a stretch of it, its contacts, who held a post. */
import type { CoverageExtent } from "../../../history/coverage-spans";
import type { BinUnit } from "../../../history/density/bins";
import { DENSITY_LEVELS, sumOf, type DensityBin, type DensityLevel } from "../../../history/density/density";
import type { OfficeBar } from "../../../history/tenure-bars";
import type { Speaker } from "../../../i18n/speaker";
import { dateOfDay, earliestDay, FIRST_DAY, parseDate, type DayNumber, type PartialDate } from "../../../model/date";
import type { Network } from "../../../network/network";

/** The date of the stretch in which the day lies, as short as the unit. */
const partOf = (day: DayNumber, length: 4 | 7): PartialDate => parseDate(dateOfDay(day).slice(0, length)) ?? dateOfDay(day);

export const sayBin = ({ date, t }: Speaker, bin: Pick<DensityBin, "first">, unit: BinUnit): string => {
  // The first week of the calendar began before any day that a date can name.
  const first = Math.max(bin.first, FIRST_DAY);
  switch (unit) {
    case "day": return date(dateOfDay(first));
    case "week": return t("timeAxis.week", { date: date(dateOfDay(first)) });
    case "month": return date(partOf(first, 7));
    case "quarter": return t("timeAxis.quarter", { year: dateOfDay(first).slice(0, 4), quarter: String(Math.ceil(Number(dateOfDay(first).slice(5, 7)) / 3)) });
    case "year": return date(partOf(first, 4));
  }
};

export const sayLevel = ({ t }: Speaker, level: DensityLevel): string => (level === "none" ? t("timeAxis.unlevelled") : t(`vocabulary.level.${level}`));

/** One line a fact; `reported`: for how much of the stretch some source reports, without which none is not none on record (I2). */
export const sayContacts = (speaker: Speaker, { certain, possible }: DensityBin, reported: CoverageExtent): readonly string[] => {
  const { t } = speaker;
  const count = sumOf(certain);
  const unsure = sumOf(possible);
  const levels = DENSITY_LEVELS.filter((level) => certain[level] > 0).map((level) => t("timeAxis.ofLevel", { level: sayLevel(speaker, level), count: certain[level] }));
  return [
    ...(count > 0 ? [t("timeAxis.contacts", { count }), levels.join(" · ")] : []),
    // One that may be of this time is on record, too.
    ...(count + unsure === 0 && reported !== "none" ? [t("timeAxis.noContact")] : []),
    ...(reported === "whole" ? [] : [t(reported === "none" ? "timeAxis.noSourceLong" : "timeAxis.sourcePartly")]),
    ...(unsure > 0 ? [t(count > 0 ? "timeAxis.possible" : "timeAxis.possibleOnly", { count: unsure })] : []),
  ];
};

/** "Security adviser: Sullivan". */
export const sayHolder = ({ name, t }: Speaker, { index }: Network, office: string, bar: OfficeBar): string => {
  if (bar.kind === "nobody") return t("timeAxis.holder.nobody", { office });
  const person = index.actors.get(bar.tenure.person);
  return t(`timeAxis.holder.${bar.phase}`, { office, person: person === undefined ? bar.tenure.person : name(person.name) });
};

/** The bar under the day: of several the one that began last. */
export const barOn = (bars: readonly OfficeBar[], day: DayNumber): OfficeBar | undefined => bars.findLast((bar) => (bar.kind === "nobody"
  ? bar.from <= day && (bar.to === undefined || day < bar.to)
  : (bar.start === undefined || bar.start.first <= day) && (bar.end === undefined || day < Math.max(bar.end.last, bar.end.first + 1))));

/** The stretch in which the date begins. */
export const binOn = (bins: readonly DensityBin[], date: PartialDate): DensityBin | undefined => {
  const day = earliestDay(date);
  return bins.find(({ first, last }) => first <= day && day <= last);
};
