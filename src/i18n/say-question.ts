/** A gap of which nobody has looked whether it is one, or that is only suggested: asked, not stated (I2). */
import { isQuestion, type Gap } from "../gaps/gap";
import type { Snapshot } from "../network/snapshot";
import { issueName } from "./gaps/names";
import { sayEnds, sayTitle } from "./gaps/say-title";
import type { Speaker } from "./speaker";

export const sayQuestion = (speaker: Speaker, snapshot: Snapshot, gap: Gap): string => {
  const { t } = speaker;
  const { near, far } = sayEnds(speaker, snapshot, gap);
  const { reason } = gap;
  if (reason.kind === "gone-quiet") return t("inspector.question.quiet", { near, far });
  if (reason.kind === "top-heavy") return t("inspector.question.belowLeaders", { near, far });
  if (reason.kind === "single-thread") return t("inspector.question.other", { near, far });
  if (reason.kind === "likely-missing") return t("inspector.question.suggestion", { near, far });
  if (reason.kind === "nobody-in-post" && reason.post.kind === "changed") return t("inspector.question.sinceChange", { near, far });
  if (gap.issue !== undefined) return t("inspector.question.issue", { near, far, issue: issueName(speaker, snapshot, gap.issue) });
  if (gap.level !== undefined) return t("inspector.question.level", { near, far, level: t(`vocabulary.levelPhrase.${gap.level}`) });
  return t("inspector.question.any", { near, far });
};

/** How a gap is headed: a finding by what is missing, a question by what is asked. */
export const sayHeadline = (speaker: Speaker, snapshot: Snapshot, gap: Gap): string =>
  (isQuestion(gap) ? sayQuestion(speaker, snapshot, gap) : sayTitle(speaker, snapshot, gap));
