/** A gap as files, scripts and other tools read it. The keys are a promise: see README, "Command line". */
import type { Gap } from "../gaps/gap";
import type { RouteFinder } from "../gaps/routes/find-routes";
import type { Judgement } from "../gaps/verdicts/judge";
import { sayGap } from "../i18n/say-gap";
import { speakerOf } from "../i18n/speaker";
import type { Language } from "../model/text";
import type { Snapshot } from "../network/snapshot";

const textOf = (language: Language, snapshot: Snapshot, gap: Gap): string => {
  const { title, between, because, absence } = sayGap(speakerOf(language), snapshot, gap);
  const stop = language === "ja" ? "。" : ".";
  return [`${title}${language === "ja" ? "（" : " ("}${between}${language === "ja" ? "）" : ")"}${stop}`, ...because, absence]
    .join(language === "ja" ? "" : " ");
};

const setAsideJson = (judgement: Judgement) => {
  const { kind, reason, author, date, review } = judgement.verdict;
  return { kind, reason, author, date, review: review ?? null, returned: judgement.kind === "returned" ? judgement.because : null };
};

export const gapJson = (snapshot: Snapshot, gap: Gap, finder: RouteFinder, judgement?: Judgement) => ({
  id: gap.id,
  rule: gap.rule,
  severity: gap.severity,
  factors: gap.factors,
  between: gap.between,
  level: gap.level ?? null,
  issue: gap.issue ?? null,
  administration: gap.administration ?? null,
  absence: gap.absence.state,
  alsoFoundBy: gap.alsoFoundBy,
  setAside: judgement === undefined ? null : setAsideJson(judgement),
  text: { ja: textOf("ja", snapshot, gap), en: textOf("en", snapshot, gap) },
  sources: gap.sources,
  routes: finder.between(gap.between[0], gap.between[1], gap.administration).routes.map(({ actors }) => actors),
});
