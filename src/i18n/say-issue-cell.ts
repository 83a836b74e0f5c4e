/** A cell of the matrix of issues in words: how the two stand, and whether a channel carries it. */
import { ISSUE_VERDICTS, type IssueCell, type IssueRow } from "../gaps/issue-matrix";
import type { Alignment } from "../model/records/alignment";
import type { Snapshot } from "../network/snapshot";
import { shortName } from "./say-actor";
import type { Speaker } from "./speaker";

const separator = ({ language }: Speaker): string => (language === "ja" ? "、" : ", ");

/** "Friction, risk"; with the channels that carry it, if any: they say that it is carried, but not that something is missing beside them. */
export const sayIssueCell = (speaker: Speaker, { stances, verdict, carriers }: IssueCell): string => {
  const { t } = speaker;
  const words = [...new Set(stances.map(({ stance }) => t(`vocabulary.stance.${stance}`)))];
  if (verdict !== "carried" || carriers.length === 0) words.push(t(`issues.verdict.${verdict}`));
  if (carriers.length > 0) words.push(t("issues.carriers", { count: carriers.length }));
  return words.join(separator(speaker));
};

/** "3 risks, 1 opportunity"; what is quiet is not counted. */
export const sayIssueCounts = (speaker: Speaker, counts: IssueRow["counts"]): string => {
  const parts = ISSUE_VERDICTS.flatMap((verdict) => (verdict === "none" || counts[verdict] === 0 ? [] : [speaker.t(`issues.count.${verdict}`, { count: counts[verdict] })]));
  return parts.length === 0 ? speaker.t("issues.verdict.none") : parts.join(separator(speaker));
};

/** "US – EU: to be reconciled": how others stand on it among themselves. */
export const sayElsewhere = (speaker: Speaker, { network }: Snapshot, { between, stance }: Alignment): string => {
  const [a = "", b = ""] = between.map((end) => {
    const actor = network.index.actors.get(network.nesting.partyOf(end));
    return actor === undefined ? end : shortName(speaker, actor);
  });
  return speaker.t("issues.elsewhere.stance", { pair: speaker.t("coverage.pair", { a, b }), stance: speaker.t(`vocabulary.stance.${stance}`) });
};
