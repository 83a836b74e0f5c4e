/** Which issues only one side carried, a sentence a side. */
import type { Change } from "../../history/difference/change";
import type { IssueChange } from "../../history/difference/issues";
import type { Side } from "../../history/difference/side";
import { issueName } from "../gaps/names";
import type { Speaker } from "../speaker";
import type { SideWords } from "./sides";

export const sayIssuesCarried = (speaker: Speaker, sides: Change<Side>, words: Change<SideWords>, issues: readonly IssueChange[]): string[] =>
  (["before", "after"] as const).flatMap((side) => {
    const names = issues.filter((each) => each[side]).map(({ issue }) => issueName(speaker, sides[side].snapshot, issue));
    const separator = speaker.language === "ja" ? "、" : names.some((each) => each.includes(",")) ? "; " : ", ";
    return names.length === 0 ? [] : [speaker.t("compare.issues.only", { on: words[side].on, issues: names.join(separator) })];
  });
