/** A problem of a file or record in a sentence. Every code has words, or the build fails. */
import type { Problem } from "../model/problem";
import type { en } from "./en";
import type { Speaker } from "./speaker";
import { dictionary, NAMESPACE } from "./words";

type SyntaxReason = keyof typeof en.problems.reason;

const isReason = ({ language }: Speaker, text: string | undefined): text is SyntaxReason =>
  text !== undefined && /^[\w-]+$/.test(text) && dictionary.exists(`problems.reason.${text}`, { lng: language, ns: NAMESPACE });

const reasonOf = (speaker: Speaker, { params: { reason } }: Problem): string =>
  speaker.t(`problems.reason.${isReason(speaker, reason) ? reason : "other"}`);

const sentenceOf = (speaker: Speaker, problem: Problem): string => {
  const { t } = speaker;
  const { code, params } = problem;
  // Under `replace` nothing in a file's words can be taken for an option of i18next (`count`, `context`).
  const words = { replace: { ...params, reason: reasonOf(speaker, problem) } };
  return code === "wrong-type" && (params["expected"] ?? "") !== ""
    ? t("problems.code.wrongTypeExpected", words)
    : t(`problems.code.${code}`, words);
};

export const sayProblem = (speaker: Speaker, problem: Problem): string => {
  const { t } = speaker;
  const { code, params } = problem;
  const sentence = sentenceOf(speaker, problem);
  const field = params["field"];
  const placed = field !== undefined && code !== "missing-field" && code !== "unknown-field" && code !== "assumed"
    ? t("problems.inField", { field, sentence })
    : sentence;
  const { allowed, suggestion } = params;
  return [
    placed,
    ...(allowed === undefined ? [] : [t("problems.allowed", { allowed })]),
    ...(suggestion === undefined ? [] : [t("problems.suggestion", { suggestion })]),
  ].join(speaker.language === "ja" ? "" : " ");
};
