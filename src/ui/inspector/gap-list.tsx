/** What is missing, gravest first; what nobody has researched stands apart, as questions (I2). */
import type { KeyboardEvent } from "react";
import { isQuestion } from "../../gaps/gap";
import { OPEN_LENS } from "../../lens/lens";
import { setLens } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useGaps, useLensView, useSnapshot } from "../common/use-state";
import { GapCard } from "./gap-card";
import { NothingMissing, useExpectsAnything } from "./nothing-missing";
import { QuestionItem } from "./question-item";
import { sayCounts } from "./say-counts";

/** Of a short list every card is full; of a long one those that come first. */
const SHORT_LIST = 5;
const FULL_CARDS = 3;

const onArrow = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-gap]")];
  const at = cards.findIndex((card) => card === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  const next = cards[Math.min(Math.max(at + (event.key === "ArrowDown" ? 1 : -1), 0), cards.length - 1)];
  next?.focus();
};

function Empty({ missing }: { readonly missing: number }) {
  const { on, t } = useSpeaker();
  const snapshot = useSnapshot();
  const change = useChange();
  if (missing === 0) return <div className="nothing"><NothingMissing otherwise={t("inspector.gapList.none", { on: on(snapshot.date) })} /></div>;
  return (
    <div className="empty">
      <p>{t("inspector.gapList.allHidden", { all: missing })}</p>
      <button type="button" className="button" onClick={() => { change(setLens(() => OPEN_LENS)); }}>{t("inspector.gapList.showAll")}</button>
    </div>
  );
}

export function GapList() {
  const speaker = useSpeaker();
  const { t } = speaker;
  const gaps = useGaps();
  const view = useLensView();
  const isMeasured = useExpectsAnything();
  const shown = gaps.filter(({ id }) => view.gaps.has(id));
  const found = shown.filter((gap) => !isQuestion(gap));
  const questions = shown.filter(isQuestion);
  const missing = gaps.filter((gap) => !isQuestion(gap)).length;
  const fullCards = found.length <= SHORT_LIST ? found.length : FULL_CARDS;
  return (
    <div className="gap-list" role="presentation" onKeyDown={onArrow}>
      <header className="panel-head">
        <h2 tabIndex={-1}>{t("inspector.gapList.title")}</h2>
        {(isMeasured || gaps.length > 0) && <p>{sayCounts(speaker, gaps, shown)}{found.length > 1 && ` · ${t("inspector.gapList.sorted")}`}</p>}
      </header>
      {found.length === 0 && <Empty missing={missing} />}
      {found.length > 0 && <ol className="cards">{found.map((gap, at) => <GapCard key={gap.id} gap={gap} isFull={at < fullCards} />)}</ol>}
      {questions.length > 0 && (
        <section className="questions">
          <h2>{t("inspector.gapList.questions", { count: questions.length })}</h2>
          <p className="quiet">{t("inspector.gapList.questionsNote")}</p>
          <ul className="cards">{questions.map((gap) => <QuestionItem key={gap.id} gap={gap} />)}</ul>
        </section>
      )}
    </div>
  );
}
