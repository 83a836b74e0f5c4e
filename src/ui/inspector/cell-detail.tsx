/** What one cell of the coverage matrix holds: what is missing first, then what nobody has researched, what is met, what is there. */
import { isQuestion } from "../../gaps/gap";
import { sayCell, sayColumn, sayPair, sayTeam } from "../../i18n/say-coverage";
import type { ActorId } from "../../model/id";
import type { RelationshipPart } from "../../state/selection";
import { setView } from "../../state/session";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useJudgements, useSession, useSnapshot } from "../common/use-state";
import { useServices } from "../services";
import { ChannelsByLevel } from "./channels-by-level";
import { DetailHead, Missing, Part } from "./detail-head";
import { GapLinks } from "./gap-links";

function ToLadder() {
  const { t } = useSpeaker();
  const change = useChange();
  if (useSession(({ view }) => view === "ladder")) return null;
  return <button type="button" className="link" onClick={() => { change(setView("ladder")); }}>{t("coverage.detail.onLadder")}</button>;
}

export function CellDetail({ between, part: { column, mode, administration } }: { readonly between: readonly [ActorId, ActorId]; readonly part: RelationshipPart }) {
  const speaker = useSpeaker();
  const { name, on, t } = speaker;
  const snapshot = useSnapshot();
  const { setAside } = useJudgements();
  const key = [between.join("~"), ...(administration === undefined ? [] : [administration])].join("@");
  const row = useServices().selectors.coverage(snapshot, setAside, mode).rows.find((each) => each.key === key);
  const cell = row?.cells.find((each) => each.column === column);
  if (row === undefined || cell === undefined) return <Missing kind={t("coverage.detail.kind")} />;
  const aside = cell.gaps.filter(({ id }) => setAside.has(id));
  const left = cell.gaps.filter(({ id }) => !setAside.has(id));
  const missing = left.filter((gap) => !isQuestion(gap));
  const questions = left.filter(isQuestion);
  const met = cell.expected.flatMap((each) => (each.met ? [each.requirement.expectation] : []));
  const isBare = cell.gaps.length + met.length + cell.channels.length === 0;
  return (
    <article>
      <DetailHead kind={t("coverage.detail.kind")} title={sayPair(speaker, snapshot, row)} actions={<ToLadder />}>
        <p>{[sayColumn(speaker, column), sayTeam(speaker, snapshot, row)].filter((each) => each !== undefined).join(" · ")}</p>
        {!isBare && <p className="quiet">{sayCell(speaker, cell.counts, cell.state)}</p>}
      </DetailHead>
      {isBare && <p className="quiet">{t("coverage.detail.nothing", { on: on(snapshot.date) })}</p>}
      {missing.length > 0 && <Part title={t("inspector.issue.gaps")}><GapLinks gaps={missing} /></Part>}
      {questions.length > 0 && <Part title={t("coverage.detail.questions")}><GapLinks gaps={questions} /></Part>}
      {aside.length > 0 && <Part title={t("coverage.detail.setAside")}><GapLinks gaps={aside} /></Part>}
      {met.length > 0 && (
        <Part title={t("coverage.detail.met")}>
          <ul className="plain">{met.map(({ id, why, sources }) => <li key={id}>{name(why)}<Sources citations={sources} /></li>)}</ul>
        </Part>
      )}
      {cell.channels.length > 0 && <Part title={t("inspector.relationship.channels")}><ChannelsByLevel states={cell.channels} /></Part>}
    </article>
  );
}
