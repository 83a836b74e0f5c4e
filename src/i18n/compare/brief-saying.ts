/** What all sentences of a comparison's brief need: the two sides, their words, and how a list is told. */
import type { BriefPoint, SideName } from "../../history/difference/brief";
import type { Change } from "../../history/difference/change";
import type { Side, Standing } from "../../history/difference/side";
import type { Citation } from "../../model/citation";
import type { Speaker } from "../speaker";
import type { SideWords } from "./sides";

export interface BriefLine {
  readonly kind: BriefPoint["kind"];
  readonly lead: string;
  /** One or more sentences. */
  readonly text: string;
  /** What the records themselves say of it, in their own words. */
  readonly evidence: readonly { readonly text: string; readonly sources: readonly Citation[] }[];
}

export interface Saying {
  readonly speaker: Speaker;
  readonly sides: Change<Side>;
  readonly standing: Change<Standing>;
  readonly words: Change<SideWords>;
}

export const BOTH: readonly SideName[] = ["before", "after"];
/** How many of a list are named. */
export const MOST = 3;

export const joined = ({ language }: Speaker, sentences: readonly string[]): string => sentences.join(language === "ja" ? "" : " ");

/** The first few, and how many more. What holds commas itself is parted by more. */
export const some = (speaker: Speaker, all: readonly string[], most = MOST): string => {
  const list = all.slice(0, most).join(speaker.language === "ja" ? "、" : all.some((each) => each.includes(",")) ? "; " : ", ");
  return all.length <= most ? list : speaker.t("compare.brief.more", { list, count: all.length - most });
};
