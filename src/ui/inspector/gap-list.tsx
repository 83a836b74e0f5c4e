/** What is missing, gravest first; what nobody has researched stands apart, as questions (I2), and so does what is set aside. */
import type { KeyboardEvent } from "react";
import { OPEN_LENS } from "../../lens/lens";
import { setLens } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { usePortion, type Portion } from "../common/use-portion";
import { useChange, useGaps, useIsSearched, useJudgements, useLensView, useSnapshot } from "../common/use-state";
import { CriteriaButton } from "../criteria/criteria-button";
import { useCriteria } from "../criteria/use-criteria";
import { GapSearchPanel } from "../gap-search/gap-search-panel";
import { SET_ASIDE_ID, SetAsideList } from "../verdicts/set-aside-list";
import { GapCard } from "./gap-card";
import { NothingMissing, useExpectsAnything } from "./nothing-missing";
import { QuestionItem } from "./question-item";
import { sayAsideCount, sayOpenCounts } from "./say-counts";
import { sortGaps, type SortedGaps } from "./sorted-gaps";

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

function Empty({ missing, hasAside }: { readonly missing: number; readonly hasAside: boolean }) {
  const { on, t } = useSpeaker();
  const snapshot = useSnapshot();
  const change = useChange();
  if (missing === 0) return <div className="nothing"><NothingMissing otherwise={t(hasAside ? "inspector.gapList.noneLeft" : "inspector.gapList.none", { on: on(snapshot.date) })} /></div>;
  return (
    <div className="empty">
      <p>{t("inspector.gapList.allHidden", { all: missing })}</p>
      <button type="button" className="button" onClick={() => { change(setLens(() => OPEN_LENS)); }}>{t("inspector.gapList.showAll")}</button>
    </div>
  );
}

/** The list may be long: what is set aside stands at its end. */
function ToSetAside({ words }: { readonly words: string }) {
  const jump = (): void => {
    const heading = document.getElementById(SET_ASIDE_ID);
    heading?.scrollIntoView();
    heading?.focus();
  };
  return <button type="button" className="link" onClick={jump}>{words}</button>;
}

function Head({ all, shown }: { readonly all: SortedGaps; readonly shown: SortedGaps }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const aside = sayAsideCount(speaker, all, shown);
  const { count: adjusted } = useCriteria();
  return (
    <header className="panel-head">
      <h2 tabIndex={-1}>{t("inspector.gapList.title")}</h2>
      <CriteriaButton />
      <p>
        {sayOpenCounts(speaker, all, shown)}
        {aside !== undefined && <>{speaker.language === "ja" ? "・" : " · "}{shown.aside.length === 0 ? aside : <ToSetAside words={aside} />}</>}
        {shown.found.length > 1 && ` · ${t("inspector.gapList.sorted")}`}
        {adjusted > 0 && <> · <strong>{t("criteria.count", { count: adjusted })}</strong></>}
      </p>
    </header>
  );
}

function More({ next, showMore }: Omit<Portion<unknown>, "shown">) {
  const { t } = useSpeaker();
  return next === 0 ? null : <p className="more"><button type="button" className="button" onClick={showMore}>{t("gapSearch.more", { count: next })}</button></p>;
}

export function GapList() {
  const { t } = useSpeaker();
  const gaps = useGaps();
  const view = useLensView();
  const { setAside } = useJudgements();
  const isMeasured = useExpectsAnything();
  const all = sortGaps(gaps, setAside);
  const shown = sortGaps(gaps.filter(({ id }) => view.gaps.has(id)), setAside);
  const { found, questions } = shown;
  const isSearched = useIsSearched();
  const fullCards = found.length <= SHORT_LIST ? found.length : FULL_CARDS;
  const cards = usePortion(found);
  const asked = usePortion(questions);
  if (!isSearched) return <><header className="panel-head"><h2 tabIndex={-1}>{t("inspector.gapList.title")}</h2></header><GapSearchPanel /></>;
  return (
    <div className="gap-list" role="presentation" onKeyDown={onArrow}>
      {isMeasured || gaps.length > 0 ? <Head all={all} shown={shown} /> : <header className="panel-head"><h2 tabIndex={-1}>{t("inspector.gapList.title")}</h2><CriteriaButton /></header>}
      {found.length === 0 && <Empty missing={all.found.length} hasAside={all.aside.length > 0} />}
      {found.length > 0 && <ol className="cards">{cards.shown.map((gap, at) => <GapCard key={gap.id} gap={gap} isFull={at < fullCards} />)}</ol>}
      <More {...cards} />
      {questions.length > 0 && (
        <section className="questions">
          <h2>{t("inspector.gapList.questions", { count: questions.length })}</h2>
          <p className="quiet">{t("inspector.gapList.questionsNote")}</p>
          <ul className="cards">{asked.shown.map((gap) => <QuestionItem key={gap.id} gap={gap} />)}</ul>
          <More {...asked} />
        </section>
      )}
      <SetAsideList gaps={shown.aside} />
    </div>
  );
}
