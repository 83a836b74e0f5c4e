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

/** `quarter`: with its months, since a fiscal year begins in another one. */
const partsOf = (period: Period): { readonly year: string; readonly quarter: { readonly quarter: number; readonly from: number; readonly to: number } | undefined } => {
  const [year = "", text] = period.name.split("-q");
  const quarter = Number(text);
  return { year, quarter: text === undefined ? undefined : { quarter, from: quarter * 3 - 2, to: quarter * 3 } };
};

export const sayPeriod = ({ t }: Speaker, period: Period): string => {
  const { year, quarter } = partsOf(period);
  return quarter === undefined ? t("countries.period.year", { year }) : t("countries.period.quarter", { year, ...quarter });
};

/** For a narrow column: the year, and the quarter under it. */
export const sayPeriodShort = ({ t }: Speaker, period: Period): { readonly year: string; readonly quarter: string | undefined } => {
  const { year, quarter } = partsOf(period);
  return { year, quarter: quarter === undefined ? undefined : t("countries.period.months", { ...quarter }) };
};

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

/** The days to a first contact, or why there are none. */
export const sayFirst = (speaker: Speaker, { contact, days, before, lastDay }: FirstContact): string => {
  const { t, date } = speaker;
  if (contact === undefined) {
    if (before.extent === "none") return t("countries.first.noSource");
    return t(before.extent === "whole" ? "countries.first.noneUntil" : "countries.first.notInSome", { date: date(dateOfDay(Math.min(lastDay, before.lastDay ?? lastDay))) });
  }
  return days === undefined ? date(contact.resolved.contact.date) : t("countries.first.days", { count: days });
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
