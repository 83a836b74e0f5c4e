/** A verdict in words: whether the gap is still set aside, why it was, who said so. */
import type { Judgement } from "../gaps/verdicts/judge";
import type { Verdict } from "../model/records/verdict";
import type { Speaker } from "./speaker";

/** The word under which a judgement's state is said. */
export const stateOf = (judgement: Judgement) => (judgement.kind === "returned" ? judgement.because : judgement.kind);

/** "Desk officer, 1 December 2024; to be reviewed on 1 March 2025" */
export const sayAuthor = ({ t, date }: Speaker, { author, date: given, review }: Verdict): string => (review === undefined
  ? t("verdicts.by", { replace: { author, date: date(given) } })
  : t("verdicts.byWithReview", { replace: { author, date: date(given), review: t("verdicts.review", { date: date(review) }) } }));

/** "Not needed: the embassy does it." */
export const sayReason = ({ t }: Speaker, { kind, reason }: Verdict): string => t("verdicts.reason", { replace: { kind: t(`verdicts.kind.${kind}`), reason } });

/** In one line, for plain text and paper. */
export const sayJudgement = (speaker: Speaker, judgement: Judgement): string => speaker.t("verdicts.line", {
  replace: { state: speaker.t(`verdicts.state.${stateOf(judgement)}`), reason: sayReason(speaker, judgement.verdict), by: sayAuthor(speaker, judgement.verdict) },
});
