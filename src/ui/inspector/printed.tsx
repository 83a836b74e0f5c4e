/** What paper gets beside the screen's words: of which data and date it speaks, and every gap in full with its sources. */
import { isQuestion, type Gap } from "../../gaps/gap";
import { sayGap } from "../../i18n/say-gap";
import { sayHeadline } from "../../i18n/say-question";
import { sayJudgement } from "../../i18n/say-verdict";
import { saySuppositions } from "../../i18n/say-what-if";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useIsSearched, useJudgements, useLensView, useSession, useSnapshot } from "../common/use-state";
import { useCriteriaNote } from "../criteria/use-criteria";
import { useServices } from "../services";
import { useExpectsAnything } from "./nothing-missing";
import { sayCounts } from "./say-counts";
import { citationLines, openerLines } from "./gap-as-text";
import { sortGaps } from "./sorted-gaps";

export function PrintedHead() {
  const speaker = useSpeaker();
  const { name, t } = speaker;
  const snapshot = useSnapshot();
  const gaps = useGaps();
  const view = useLensView();
  const { setAside } = useJudgements();
  const isMeasured = useExpectsAnything();
  const criteriaNote = useCriteriaNote();
  const suppositions = useSession((session) => session.suppositions);
  const isSearched = useIsSearched();
  const sayMissing = (): string => (isMeasured || gaps.length > 0
    ? sayCounts(speaker, sortGaps(gaps, setAside), sortGaps(gaps.filter(({ id }) => view.gaps.has(id)), setAside))
    : t("inspector.gapList.noExpectation"));
  return (
    <header className="printed-head">
      <h1>{name(snapshot.network.bundle.dataset.name)}</h1>
      {suppositions.length > 0 && <p><strong>{saySuppositions(speaker, snapshot, suppositions)}</strong></p>}
      {criteriaNote !== undefined && <p><strong>{criteriaNote}</strong></p>}
      <p>{t("inspector.print.asOf", { date: speaker.date(snapshot.date) })} · {isSearched ? sayMissing() : t("gapSearch.unknown")}</p>
    </header>
  );
}

function PrintedGap({ gap }: { readonly gap: Gap }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  const routes = useServices().selectors.routes(snapshot, gap);
  const { between, because, absence } = sayGap(speaker, snapshot, gap);
  const isAsked = isQuestion(gap);
  const judgement = useJudgements().byGap.get(gap.id);
  return (
    <li className="printed-gap">
      <h3>{sayHeadline(speaker, snapshot, gap)}</h3>
      <p>{between}{!isAsked && ` · ${t("inspector.gap.severity", { severity: gap.severity })}`}</p>
      {judgement !== undefined && <p>{sayJudgement(speaker, judgement)}</p>}
      <p>{[...because, absence].join(speaker.language === "ja" ? "" : " ")}</p>
      {openerLines(speaker, snapshot, routes).map((line) => <p key={line}>{line}</p>)}
      <p>{t("inspector.gap.sources")}</p>
      <ul>{citationLines(speaker, snapshot, gap).map((line) => <li key={line}>{line}</li>)}</ul>
    </li>
  );
}

/** Of the list as it is filtered: the head says of how many. */
export function PrintedGaps() {
  const { t } = useSpeaker();
  const view = useLensView();
  const { setAside } = useJudgements();
  const { found, questions, aside } = sortGaps(useGaps().filter(({ id }) => view.gaps.has(id)), setAside);
  return (
    <div className="printed-gaps">
      <h2>{t("inspector.gapList.title")}</h2>
      <ol>{found.map((gap) => <PrintedGap key={gap.id} gap={gap} />)}</ol>
      {questions.length > 0 && (
        <>
          <h2>{t("inspector.gapList.questions", { count: questions.length })}</h2>
          <p>{t("inspector.gapList.questionsNote")}</p>
          <ol>{questions.map((gap) => <PrintedGap key={gap.id} gap={gap} />)}</ol>
        </>
      )}
      {aside.length > 0 && (
        <>
          <h2>{t("verdicts.list.title", { count: aside.length })}</h2>
          <p>{t("verdicts.list.note")}</p>
          <ol>{aside.map((gap) => <PrintedGap key={gap.id} gap={gap} />)}</ol>
        </>
      )}
    </div>
  );
}
