/** The headline of a gap. */
import type { Gap } from "../../gaps/gap";
import type { Snapshot } from "../../network/snapshot";
import { sayActor } from "../say-actor";
import type { Speaker } from "../speaker";
import { briefName, channelName, fullName, isMission, issueName } from "./names";

export interface Ends {
  readonly near: string;
  readonly far: string;
}

export const sayEnds = (speaker: Speaker, snapshot: Snapshot, gap: Gap): Ends => {
  const [near = "", far = ""] = gap.between.map((end) => sayActor(speaker, snapshot, end, gap.administration));
  return { near, far };
};

const sayExpected = (speaker: Speaker, snapshot: Snapshot, gap: Gap, { near, far }: Ends): string => {
  const { t } = speaker;
  if (gap.reason.kind !== "expected-missing") throw new Error("not an expectation");
  if (gap.issue !== undefined) return t("gaps.title.expected-missing.issue", { issue: issueName(speaker, snapshot, gap.issue) });
  if (gap.reason.inPerson) return t("gaps.title.expected-missing.inPerson", { far });
  const aim = snapshot.network.index.expectations.get(gap.reason.expectation)?.aim ?? "open";
  return aim === "open" ? t("gaps.title.expected-missing.open", { near, far }) : t(`gaps.title.expected-missing.${aim}`, { far });
};

export const sayTitle = (speaker: Speaker, snapshot: Snapshot, gap: Gap): string => {
  const { t } = speaker;
  const ends = sayEnds(speaker, snapshot, gap);
  const { reason } = gap;
  const level = gap.level === undefined ? "" : t(`vocabulary.levelPhrase.${gap.level}`);
  const issue = gap.issue === undefined ? "" : issueName(speaker, snapshot, gap.issue);
  switch (reason.kind) {
    case "expected-missing": return sayExpected(speaker, snapshot, gap, ends);
    case "planned-overdue": return t("gaps.title.planned-overdue", { date: speaker.date(reason.date) });
    case "nobody-in-post": return t(`gaps.title.nobody-in-post.${reason.post.kind === "acting" && isMission(snapshot, reason.post.office) ? "charge" : reason.post.kind}`, { office: fullName(speaker, snapshot, reason.post.office) });
    case "gone-quiet": return t("gaps.title.gone-quiet", { channel: channelName(speaker, snapshot, reason.channel), count: reason.days });
    case "issue-not-carried": return t(`gaps.title.issue-not-carried.${reason.stance === "friction" ? "friction" : "other"}`, { issue });
    case "counterpart-missing": return t("gaps.title.counterpart-missing", { ...ends, function: t(`vocabulary.function.${reason.function}`).toLowerCase() });
    case "shared-responsibility": return t("gaps.title.shared-responsibility", { ...ends });
    case "rung-missing": return t("gaps.title.rung-missing", { ...ends, level });
    case "below-precedent": {
      if (issue !== "") return t("gaps.title.below-precedent.issue", { issue });
      return reason.precedent.kind === "ally"
        ? t("gaps.title.below-precedent.ally", { ...ends, level, ally: briefName(speaker, snapshot, reason.precedent.party) })
        : t("gaps.title.below-precedent.level", { ...ends, level });
    }
    case "open-triangle": return t("gaps.title.open-triangle", { ...ends, grouping: briefName(speaker, snapshot, reason.grouping) });
    case "single-thread": return t("gaps.title.single-thread", { ...ends });
    case "top-heavy": return t("gaps.title.top-heavy", { ...ends });
    case "likely-missing": return t("gaps.title.likely-missing", { ...ends });
  }
};
