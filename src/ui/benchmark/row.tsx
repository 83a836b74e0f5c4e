/** One level or issue across the columns, with what is open under it. */
import { Fragment, useId, useState } from "react";
import type { AllyCell, Behind, BenchmarkRow, Cell } from "../../gaps/benchmark/compare";
import type { ActorId } from "../../model/id";
import type { Administration } from "../../model/records/administration";
import { sayBehind, sayCounts, sayRow } from "../../i18n/say-benchmark";
import { actorShortName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot } from "../common/use-state";
import { CarriedDetails } from "./carried-details";
import { Figure } from "./figure";

/** A sign for each kind, so that colour is not the only one (I9). */
const signOf = ({ inTime, isQuestion }: Behind): { readonly sign: string; readonly look: string } =>
  (isQuestion ? { sign: "?", look: "question" } : inTime ? { sign: "▼", look: "below" } : { sign: "▷", look: "ahead" });

function BehindLine({ behind, who, by }: { readonly behind: Behind; readonly who: string; readonly by: "days" | "date" }) {
  const speaker = useSpeaker();
  const { sign, look } = signOf(behind);
  return <li className={`behind ${look}`}><span aria-hidden="true">{sign} </span>{sayBehind(speaker, behind, who, by)}</li>;
}

interface Props {
  readonly row: BenchmarkRow;
  readonly team: Administration | undefined;
  readonly earlier: Administration | undefined;
  /** Those that are compared with: all, or the one that was chosen. */
  readonly allies: readonly AllyCell[];
  readonly hasAllies: boolean;
  readonly columns: number;
}

export function Row({ row: { row, now, outgoing, before }, team, earlier, allies, hasAllies, columns }: Props) {
  const speaker = useSpeaker();
  const { name, t } = speaker;
  const snapshot = useSnapshot();
  const detailsId = useId();
  const [open, setOpen] = useState<string | undefined>(undefined);
  const title = sayRow(speaker, snapshot, row);
  const partyName = (party: ActorId): string => actorShortName(speaker, snapshot.network.index, party);
  const having = allies.filter(({ cell }) => cell.absence === undefined);
  const behindAlly = having.find(({ behind }) => behind !== undefined);
  const cells: { readonly key: string; readonly column: string; readonly cell: Cell; readonly team: Administration | undefined }[] = [
    { key: "now", column: t("benchmark.column.now"), cell: now, team },
    ...(before === undefined || earlier === undefined ? [] : [{ key: "before", column: name(earlier.name), cell: before.cell, team: earlier }]),
    ...having.map(({ party, cell }) => ({ key: party, column: partyName(party), cell, team })),
  ];
  const shown = cells.find(({ key }) => key === open);
  const figure = (key: string, column: string, cell: Cell) => (
    <Figure cell={cell} row={title} column={column} detailsId={detailsId} isOpen={shown?.key === key} onToggle={() => { setOpen(open === key ? undefined : key); }} />
  );
  const [only] = allies;
  return (
    <>
      <tr>
        <th scope="row">{title}</th>
        <td className="now">
          {figure("now", t("benchmark.column.now"), now)}
          {outgoing !== undefined && outgoing.absence === undefined && (
            <p className="figure-line">{t("benchmark.outgoing", { counts: sayCounts(speaker, outgoing) })}</p>
          )}
          <ul className="behinds">
            {before?.behind !== undefined && earlier !== undefined && <BehindLine behind={before.behind} who={name(earlier.name)} by="days" />}
            {behindAlly?.behind !== undefined && <BehindLine behind={behindAlly.behind} who={partyName(behindAlly.party)} by="date" />}
          </ul>
        </td>
        {before !== undefined && earlier !== undefined && <td>{figure("before", name(earlier.name), before.cell)}</td>}
        {hasAllies && (
          <td>
            {having.map(({ party, cell }) => (
              <Fragment key={party}>
                {allies.length > 1 && <p className="ally-name">{partyName(party)}</p>}
                {figure(party, partyName(party), cell)}
              </Fragment>
            ))}
            {having.length === 0 && (allies.length === 1 && only !== undefined
              ? figure(only.party, partyName(only.party), only.cell)
              : <p className="figure-empty not-researched">{t("benchmark.alliesEmpty")}</p>)}
          </td>
        )}
      </tr>
      {shown !== undefined && (
        <tr className="details-row">
          <td id={detailsId} colSpan={columns}>
            <h3>{t("benchmark.details", { row: title, column: shown.column })}</h3>
            <CarriedDetails carried={shown.cell.carried} team={shown.team} />
          </td>
        </tr>
      )}
    </>
  );
}
