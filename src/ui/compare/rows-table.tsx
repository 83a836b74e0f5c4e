/** Both sides face to face: a row a level and pair of offices, what changed by sign and word. Unchanged rows are folded. */
import { useState } from "react";
import { inLevels, sayCellOf, sayEndsOf, sayWhat } from "../../i18n/compare/say-row";
import { sayStanding } from "../../i18n/compare/sides";
import type { CompareRow } from "../../history/difference/rows";
import { select } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useSession } from "../common/use-state";
import type { Comparison } from "./use-comparison";

const COLUMNS = 4;

function Row({ row, comparison: { sides, words } }: { readonly row: CompareRow; readonly comparison: Comparison }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const change = useChange();
  const selected = useSession(({ selection }) => (selection.kind === "channel" ? selection.id : undefined));
  const [a, b] = sayEndsOf(speaker, sides, row);
  // The one that the screen's own side has, where it has one.
  const channel = row.after.channels[0]?.state.channel.id ?? row.before.channels[0]?.state.channel.id ?? row.channels[0];
  const isKnown = channel !== undefined && sides.after.snapshot.network.bundle.channels.some(({ id }) => id === channel);
  const isSelected = selected !== undefined && row.channels.includes(selected);
  const name = t("actors.channel", { a, b });
  return (
    <tr className={`compare-row ${row.what}${isSelected ? " selected" : ""}`}>
      <th scope="row">
        {isKnown
          ? <button type="button" className="link" aria-pressed={isSelected} onClick={() => { change(select({ kind: "channel", id: channel })); }}>{name}</button>
          : name}
      </th>
      {(["before", "after"] as const).map((side) => (
        <td key={side} className={row[side].channels.length === 0 ? "compare-absent" : undefined}>
          {sayCellOf(speaker, sides[side], row[side], row.ends).map((line, at) => <p key={line} className={at === 0 ? undefined : "quiet"}>{line}</p>)}
        </td>
      ))}
      <td className="compare-what"><span className="compare-sign" aria-hidden="true">{t(`compare.sign.${row.what}`)}</span> {sayWhat(speaker, words, row)}</td>
    </tr>
  );
}

export function RowsTable({ comparison }: { readonly comparison: Comparison }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { words, compared, shown } = comparison;
  const [areAllShown, setAllShown] = useState(false);
  const { standing } = compared.difference;
  const changed = shown.filter(({ what }) => what !== "same");
  const unchanged = shown.filter(({ what }) => what === "same");
  const rowOf = (row: CompareRow) => <Row key={`${row.level ?? ""} ${row.ends.join(" ")}`} row={row} comparison={comparison} />;
  const sayLevel = (level: CompareRow["level"]): string => (level === undefined ? t("compare.table.noLevel") : t(`vocabulary.level.${level}`));
  if (shown.length === 0) return <p className="empty">{t("compare.table.none")}</p>;
  return (
    <table className="compare-table">
      <caption className="visually-hidden">{t("compare.caption", { left: words.before.label, right: words.after.label })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("compare.table.offices")}</th>
          <th scope="col">{words.before.label}<span className="column-note">{sayStanding(speaker, standing.before)}</span></th>
          <th scope="col">{words.after.label}<span className="column-note">{sayStanding(speaker, standing.after)}</span></th>
          <th scope="col">{t("compare.table.changed")}</th>
        </tr>
      </thead>
      {inLevels(changed).map(({ level, rows }) => (
        <tbody key={level ?? ""}>
          <tr className="group">
            <th scope="rowgroup" colSpan={COLUMNS}>
              {t("compare.table.level", { level: sayLevel(level), changed: rows.length, all: shown.filter((row) => row.level === level).length })}
            </th>
          </tr>
          {rows.map(rowOf)}
        </tbody>
      ))}
      {unchanged.length > 0 && (
        <tbody>
          <tr className="group">
            <th scope="rowgroup" colSpan={COLUMNS}>
              <button type="button" className="link" aria-expanded={areAllShown} onClick={() => { setAllShown(!areAllShown); }}>
                {t("compare.table.unchanged", { count: unchanged.length })} <span aria-hidden="true">{areAllShown ? "▴" : "▾"}</span>
              </button>
            </th>
          </tr>
          {areAllShown && unchanged.map(rowOf)}
        </tbody>
      )}
    </table>
  );
}
