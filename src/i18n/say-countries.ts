/** The comparison across countries in words: periods, what a figure counts, what sources cover. */
import type { Covered } from "../history/countries/covered";
import type { CountedLevel, Figure } from "../history/countries/figure";
import type { FirstContact } from "../history/countries/first-contact";
import type { Period } from "../history/countries/periods";
import { dateOfDay } from "../model/date";
import type { ActorId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import { shortName } from "./say-actor";
import type { Speaker } from "./speaker";

/** In Japanese a quarter is named by its months, since the fiscal year begins in another one. */
const partsOf = ({ language }: Speaker, { name }: Period): { readonly year: string; readonly part: string | undefined } => {
  const [year = "", text] = name.split("-q");
  const quarter = Number(text);
  return { year, part: text === undefined ? undefined : language === "ja" ? `${quarter * 3 - 2}〜${quarter * 3}` : `Q${quarter}` };
};

export const sayPeriod = (speaker: Speaker, period: Period): string => {
  const { year, part } = partsOf(speaker, period);
  return part === undefined ? speaker.t("countries.period.year", { year }) : speaker.t("countries.period.quarter", { year, part });
};

/** For a narrow column: the year, and the part of it to stand below. */
export const sayPeriodShort = partsOf;

export const sayCountedLevel = ({ t }: Speaker, level: CountedLevel): string => (level === "none" ? t("countries.noLevel") : t(`vocabulary.level.${level}`));

export const sayCountry = (speaker: Speaker, { network }: Snapshot, party: ActorId): string => {
  const actor = network.index.actors.get(party);
  return actor === undefined ? party : shortName(speaker, actor);
};

/** What sources cover, and since when they do not any more. */
export const sayCovered = (speaker: Speaker, { extent, lastDay }: Covered, days: { readonly last: number }): string => {
  const { t } = speaker;
  const until = extent !== "partly" || lastDay === undefined || lastDay >= days.last ? undefined : t("countries.coveredUntil", { date: speaker.date(dateOfDay(lastDay)) });
  return [t(`countries.extent.${extent}`), ...(until === undefined ? [] : [until])].join(speaker.language === "ja" ? "。" : ". ");
};

/** Until when none is on record, where some source speaks at all. */
export const sayNoneUntil = ({ t, date }: Speaker, { before, lastDay }: FirstContact): string | undefined => (before.extent === "none"
  ? undefined
  : t(before.extent === "whole" ? "countries.first.noneUntil" : "countries.first.notInSome", { date: date(dateOfDay(Math.min(lastDay, before.lastDay ?? lastDay))) }));

/** The days to a first contact, or why there are none. */
export const sayFirst = (speaker: Speaker, first: FirstContact): string => {
  const { t, date } = speaker;
  const { contact, days } = first;
  if (contact !== undefined) return days === undefined ? date(contact.resolved.contact.date) : t("countries.first.days", { count: days });
  const until = sayNoneUntil(speaker, first);
  return until === undefined ? t("countries.first.noSource") : t("countries.first.both", { none: t("countries.first.none"), until });
};

/** What the figure counts, under the names of the two. */
export const sayCounted = (speaker: Speaker, { network }: Snapshot, { counted }: Figure): string => {
  const { t, name } = speaker;
  if (counted.kind === "first") {
    const administration = network.index.administrations.get(counted.administration);
    return t("countries.detail.first", {
      administration: administration === undefined ? counted.administration : name(administration.name),
      mode: t(counted.mode === "call" ? "countries.column.call" : "countries.column.inPerson"),
    });
  }
  const { from, to } = counted;
  const when = from.name === to.name ? sayPeriod(speaker, from) : t("countries.detail.within", { from: sayPeriod(speaker, from), to: sayPeriod(speaker, to) });
  return counted.kind === "undated" ? t("countries.detail.undated", { when }) : when;
};

export const sayParties = (speaker: Speaker, snapshot: Snapshot, { parties, hub }: Figure): string => {
  const [only] = parties;
  return speaker.t("countries.detail.title", {
    parties: only !== undefined && parties.length === 1 ? sayCountry(speaker, snapshot, only) : speaker.t("countries.detail.several", { count: parties.length }),
    hub: sayCountry(speaker, snapshot, hub),
  });
};
