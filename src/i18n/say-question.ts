/** A gap of which nobody has looked whether it is one: asked, not stated (I2). */
import { isQuestion, type Gap } from "../gaps/gap";
import type { Snapshot } from "../network/snapshot";
import { sayActor } from "./say-actor";
import { sayGap } from "./say-gap";
import type { Speaker } from "./speaker";

export const sayQuestion = (speaker: Speaker, snapshot: Snapshot, gap: Gap): string => {
  const { t } = speaker;
  const [near = "", far = ""] = gap.between.map((end) => sayActor(speaker, snapshot, end, gap.administration));
  const issue = gap.issue === undefined ? undefined : snapshot.network.index.issues.get(gap.issue);
  if (issue !== undefined) return t("inspector.question.issue", { near, far, issue: speaker.name(issue.name) });
  if (gap.level !== undefined) return t("inspector.question.level", { near, far, level: t(`vocabulary.levelPhrase.${gap.level}`) });
  return t("inspector.question.any", { near, far });
};

/** How a gap is headed: a finding by what is missing, a question by what is asked. */
export const sayHeadline = (speaker: Speaker, snapshot: Snapshot, gap: Gap): string =>
  (isQuestion(gap) ? sayQuestion(speaker, snapshot, gap) : sayGap(speaker, snapshot, gap).title);
