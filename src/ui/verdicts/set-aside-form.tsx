/** Sets a gap aside: kind, reason, author, and when to look again. */
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { Gap } from "../../gaps/gap";
import type { Verdict } from "../../model/records/verdict";
import { newVerdict, type DraftField, type Drafted, type VerdictDraft } from "../../workspace/new-verdict";
import { isComposing } from "../common/ime";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot, useToday } from "../common/use-state";
import { FormField } from "./form-field";
import { KindChoice } from "./kind-choice";
import { rememberAuthor, rememberedAuthor } from "./remembered-author";

type Problems = Extract<Drafted, { kind: "problems" }>["problems"];

interface Props {
  readonly gap: Gap;
  /** What was decided before, to begin with. */
  readonly before: Verdict | undefined;
  readonly onDone: (verdict: Verdict) => void;
  readonly onCancel: () => void;
}

const NO_PROBLEMS: Problems = new Map();

const useSayProblem = (problems: Problems): ((field: DraftField) => string | undefined) => {
  const { t } = useSpeaker();
  return (field) => {
    const problem = problems.get(field);
    if (problem === undefined) return undefined;
    return t(problem === "review-not-later" ? "verdicts.formProblem.reviewNotLater" : `verdicts.formProblem.${field}`);
  };
};

export function SetAsideForm({ gap, before, onDone, onCancel }: Props) {
  const { t } = useSpeaker();
  const snapshot = useSnapshot();
  const today = useToday();
  const form = useRef<HTMLFormElement>(null);
  const review = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState((): VerdictDraft => ({ kind: before?.kind, reason: before?.reason ?? "", author: rememberedAuthor(), review: "" }));
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const sayProblem = useSayProblem(problems);
  useEffect(() => { form.current?.querySelector<HTMLElement>("input:checked, input")?.focus(); }, []);
  const change = (fields: Partial<VerdictDraft>): void => {
    setDraft((now) => ({ ...now, ...fields }));
    // What is being mended is not blamed any more.
    setProblems((now) => new Map([...now].filter(([field]) => !(field in fields))));
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Half a date leaves the field's value empty, as if none had been typed.
    const typed = review.current?.validity.badInput === true ? "?" : draft.review;
    const drafted = newVerdict({ ...draft, review: typed }, gap, snapshot, today);
    if (drafted.kind === "verdict") {
      rememberAuthor(drafted.verdict.author);
      onDone(drafted.verdict);
      return;
    }
    flushSync(() => { setProblems(drafted.problems); });
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]:not(fieldset), fieldset[aria-invalid=true] input")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (isComposing(event)) {
      // Some browsers send the form with the Enter that only ends a word.
      if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
      return;
    }
    if (event.key === "Escape") {
      // Handled: the selection itself stays.
      event.preventDefault();
      onCancel();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  return (
    // Keys for the form as a whole, whichever field has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className="verdict-form" aria-label={t("verdicts.form.label")} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <KindChoice chosen={draft.kind} problem={sayProblem("kind")} onChoose={(kind) => { change({ kind }); }} />
      <FormField label={t("verdicts.form.reason")} problem={sayProblem("reason")}>
        {(field) => <textarea {...field} rows={3} required value={draft.reason} onChange={(event) => { change({ reason: event.currentTarget.value }); }} />}
      </FormField>
      <FormField label={t("verdicts.form.author")} problem={sayProblem("author")}>
        {(field) => <input {...field} type="text" required autoComplete="name" value={draft.author} onChange={(event) => { change({ author: event.currentTarget.value }); }} />}
      </FormField>
      <FormField label={t("verdicts.form.review")} hint={t("verdicts.form.reviewHint")} problem={sayProblem("review")}>
        {(field) => <input {...field} ref={review} type="date" value={draft.review} onChange={(event) => { change({ review: event.currentTarget.value }); }} />}
      </FormField>
      <p className="row">
        <button type="submit" className="button main">{t("verdicts.form.submit")}</button>
        <button type="button" className="button" onClick={onCancel}>{t("verdicts.form.cancel")}</button>
      </p>
    </form>
  );
}
