/** How the two sides of a comparison are called, and days counted from an inauguration. */
import type { Change } from "../../history/difference/change";
import type { Days, Side, Standing } from "../../history/difference/side";
import { precisionOf } from "../../model/date";
import type { Speaker } from "../speaker";

export interface SideWords {
  /** Within a sentence: "on 30 April 2021". */
  readonly on: string;
  /** At its beginning. */
  readonly On: string;
  /** As a heading. */
  readonly label: string;
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `told`: what two sides differ in. */
const wordsOf = (speaker: Speaker, { snapshot: { date, network } }: Side, told: "date" | "data" | "both"): SideWords => {
  const { t, name } = speaker;
  const data = name(network.bundle.dataset.name);
  const on = told === "both" ? t("compare.side.inData", { data, date: speaker.date(date) }) : told === "data" ? t("compare.side.inDataAlone", { data }) : t(precisionOf(date) === "day" ? "compare.side.on" : "compare.side.onMonth", { date: speaker.date(date) });
  return { on, On: upper(on), label: told === "date" ? t("compare.side.label", { date: speaker.date(date) }) : t("compare.side.labelInData", { data, date: speaker.date(date) }) };
};

/** By the date alone, unless the two sides are of two data sets. */
export const sayComparedSides = (speaker: Speaker, { before, after }: Change<Side>): Change<SideWords> => {
  const isOtherData = before.snapshot.network.bundle.dataset.id !== after.snapshot.network.bundle.dataset.id;
  const told = !isOtherData ? "date" : before.snapshot.date === after.snapshot.date ? "data" : "both";
  return { before: wordsOf(speaker, before, told), after: wordsOf(speaker, after, told) };
};

/** "12 to 39 days after the inauguration": never more exact than is known (I3). */
export const sayDaysInto = ({ t }: Speaker, { least, most }: Days): string => {
  if (least === most) {
    if (least === 0) return t("compare.days.on");
    return least > 0 ? t("compare.days.after", { count: least }) : t("compare.days.before", { count: -least });
  }
  if (least >= 0) return t("compare.days.afterRange", { least, most });
  return most <= 0 ? t("compare.days.beforeRange", { least: -most, most: -least }) : t("compare.days.around", { least: -least, most });
};

/** Where the sentence has said already from when days are counted. */
export const sayShortDaysInto = ({ t }: Speaker, { least, most }: Days): string => {
  if (least === most) {
    if (least === 0) return t("compare.shortDays.on");
    return least > 0 ? t("compare.shortDays.after", { count: least }) : t("compare.shortDays.before", { count: -least });
  }
  if (least >= 0) return t("compare.shortDays.afterRange", { least, most });
  return most <= 0 ? t("compare.shortDays.beforeRange", { least: -most, most: -least }) : t("compare.shortDays.around");
};

/** Under a side's heading: its team, and how far from its inauguration the date is. */
export const sayStanding = (speaker: Speaker, { team, outgoing, days }: Standing): string => {
  if (team === undefined || days === undefined) return speaker.t("compare.standing.none");
  const words = { team: speaker.name(team.name), days: sayDaysInto(speaker, days) };
  return outgoing === undefined ? speaker.t("compare.standing.team", words) : speaker.t("compare.standing.incoming", { ...words, outgoing: speaker.name(outgoing.name) });
};
