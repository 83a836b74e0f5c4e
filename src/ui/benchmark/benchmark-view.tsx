/** The data set's own relationship now, beside an earlier administration and comparable parties. */
import { useMemo, useState } from "react";
import { benchmark, type BenchmarkRow } from "../../gaps/benchmark/compare";
import { sidesOf, type Sides } from "../../gaps/benchmark/sides";
import { sayDays, sayRow } from "../../i18n/say-benchmark";
import { actorName, actorShortName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useSession, useSnapshot } from "../common/use-state";
import { Choices, type Choice } from "./choices";
import { FirstMeetings } from "./first-meetings";
import { CountriesView } from "../countries/countries-view";
import { ModeSwitch } from "./mode-switch";
import { Row } from "./row";

/** Before a team is in, what its predecessor had on the same day is next to nothing: the first hundred days say what is ahead. */
const openingChoice = ({ days, earlier }: Sides): Choice =>
  ({ precedent: earlier[0]?.id, reach: days === undefined || days < 0 ? "hundred-days" : "same-day", ally: undefined });

/** What the user chose, as far as it can be had on this date and in this data set. */
const possible = (sides: Sides, wanted: Choice | undefined): Choice => {
  const opening = openingChoice(sides);
  if (wanted === undefined) return opening;
  return {
    precedent: sides.earlier.find(({ id }) => id === wanted.precedent)?.id ?? opening.precedent,
    reach: wanted.reach === "same-day" && sides.days === undefined ? opening.reach : wanted.reach,
    ally: sides.allies.find(({ party }) => party === wanted.ally)?.party,
  };
};

const isSilent = ({ now, outgoing, before, allies }: BenchmarkRow): boolean =>
  [now, outgoing, before?.cell, ...allies.map(({ cell }) => cell)].every((cell) => cell === undefined || cell.absence !== undefined);

function Relationship() {
  const speaker = useSpeaker();
  const { date, language, name, t } = speaker;
  const snapshot = useSnapshot();
  const { bundle, index } = snapshot.network;
  const [wanted, setWanted] = useState<Choice | undefined>(undefined);
  const sides = useMemo(() => sidesOf(snapshot, bundle.dataset.parties), [snapshot, bundle]);
  const choice = possible(sides, wanted);
  const result = useMemo(() => benchmark(snapshot, sides, choice.precedent, choice.reach), [snapshot, sides, choice.precedent, choice.reach]);
  const [a, b] = sides.between;
  const earlier = result.before?.team;
  const hasAllies = sides.allies.length > 0;
  if (earlier === undefined && !hasAllies) return <div className="read-view benchmark"><h2 className="read-title">{t("benchmark.title")}</h2><ModeSwitch /><p className="empty">{t("benchmark.nothing")}</p></div>;
  const columns = 2 + (earlier === undefined ? 0 : 1) + (hasAllies ? 1 : 0);
  const shown = result.rows.filter((row) => row.row.kind === "level" || !isSilent(row));
  const silent = result.rows.filter((row) => row.row.kind === "issue" && isSilent(row));
  const group = (kind: "level" | "issue") => shown.filter(({ row }) => row.kind === kind).map((row) => (
    <Row
      key={row.row.kind === "level" ? row.row.level : row.row.issue} row={row} team={sides.team} earlier={earlier} columns={columns} hasAllies={hasAllies}
      allies={row.allies.filter(({ party }) => choice.ally === undefined || party === choice.ally)}
    />
  ));
  return (
    <div className="read-view benchmark">
      <header className="read-head">
        <h2>{t("benchmark.title")}</h2>
        <p className="quiet">{t("inspector.relationship.title", { a: actorName(speaker, index, a), b: actorName(speaker, index, b) })} · {t("inspector.print.asOf", { date: date(snapshot.date) })}</p>
        <div className="read-actions"><ModeSwitch /><button type="button" className="link" aria-label={t("benchmark.printLabel")} onClick={() => { print(); }}>{t("benchmark.print")}</button></div>
      </header>
      <Choices sides={sides} choice={choice} onChoose={setWanted} />
      <table className="benchmark-table">
        <caption className="visually-hidden">{t("benchmark.caption", { a: actorName(speaker, index, a), b: actorName(speaker, index, b) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("benchmark.column.row")}<span className="column-note">{sides.days !== undefined && t("benchmark.daysNote")}</span></th>
            <th scope="col">
              {t("benchmark.column.now")}
              {sides.team !== undefined && (
                <span className="column-note">{sides.days === undefined ? name(sides.team.name) : t("benchmark.now", { team: name(sides.team.name), when: sayDays(speaker, sides.days) })}</span>
              )}
            </th>
            {result.before !== undefined && (
              <th scope="col">{t("benchmark.column.before")}<span className="column-note">{t("benchmark.upTo", { team: name(result.before.team.name), date: date(result.before.until) })}</span></th>
            )}
            {hasAllies && (
              <th scope="col">
                {choice.ally === undefined ? t("benchmark.column.ally") : actorShortName(speaker, index, choice.ally)}
                <span className="column-note">{t("benchmark.alliesOf")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <tr className="group"><th scope="rowgroup" colSpan={columns}>{t("benchmark.levels")}</th></tr>
          {group("level")}
        </tbody>
        {shown.some(({ row }) => row.kind === "issue") && (
          <tbody>
            <tr className="group"><th scope="rowgroup" colSpan={columns}>{t("benchmark.issues")}</th></tr>
            {group("issue")}
          </tbody>
        )}
      </table>
      {silent.length > 0 && <p className="quiet read-foot">{t("benchmark.notCarried", { issues: silent.map(({ row }) => sayRow(speaker, snapshot, row)).join(language === "ja" ? "、" : "; ") })}</p>}
      <FirstMeetings sides={sides} />
    </div>
  );
}

export function BenchmarkView() {
  const panel = useSession((session) => session.countries.panel);
  return panel === undefined ? <Relationship /> : <CountriesView panel={panel} />;
}
