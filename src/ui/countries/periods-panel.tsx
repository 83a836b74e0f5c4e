/** Contacts by country and period; a row unfolds into its levels. */
import { useMemo, useState } from "react";
import { channelSign } from "../../encoding/line-sign";
import type { CountedLevel, Figure } from "../../history/countries/figure";
import { countriesTable, levelRows, meanOf, type Cell, type CountryRow } from "../../history/countries/table";
import { sayCountedLevel, sayCountry, sayPeriod, sayPeriodShort } from "../../i18n/say-countries";
import { contactsOf } from "../../state/selection";
import { LineSample } from "../common/line-sample";
import { useSpeaker } from "../common/speaker-context";
import { useSelect, useSession, useSnapshot, useTheme } from "../common/use-state";
import { Matrix, type MatrixCell, type MatrixColumn, type MatrixRow } from "../matrix/matrix";
import { CellFace, sayCell } from "./cell-face";
import { periodsAsText } from "./countries-as-text";
import { CountriesFrame } from "./countries-frame";
import { directionOf, SortButton } from "./sort-button";
import { sortedParties } from "./sorted";
import type { Compared } from "./use-compared";

interface Shown {
  readonly key: string;
  readonly cells: readonly Cell[];
  readonly total: number;
  readonly undated: number;
  readonly figure: Omit<Figure, "counted">;
  readonly colour: string | undefined;
  readonly isLevel: boolean;
  /** The count at which a bar is full. */
  readonly most: number;
}

const TOTAL = "total";
const UNDATED = "undated";
const MEAN = "mean";

const valueOf = ({ cells, total }: CountryRow, column: string): number | undefined => {
  if (column === TOTAL) return total;
  if (column === MEAN) return meanOf(cells)?.mean;
  const cell = cells.find(({ period }) => period.name === column);
  return cell === undefined || (cell.count === 0 && cell.covered.extent === "none") ? undefined : cell.count;
};

export function PeriodsPanel({ compared, hasMean = false }: { readonly compared: Compared; readonly hasMean?: boolean }) {
  const speaker = useSpeaker();
  const { language, t } = speaker;
  const snapshot = useSnapshot();
  const { network } = snapshot;
  const theme = useTheme();
  const select = useSelect();
  const sort = useSession((session) => session.countries.sort);
  const selection = useSession((session) => session.selection);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const table = useMemo(() => countriesTable(network, compared), [network, compared]);
  const { hub, parties, kinds, levels, from, to, until } = compared;
  const rows = useMemo(() => sortedParties(table.rows, sort, valueOf, { index: network.index, language }), [table, sort, network, language]);
  const mostIn = (of: readonly CountryRow[]): number => Math.max(0, ...of.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const mostInRows = mostIn(table.rows);
  const extents = table.totals.cells.map(({ covered }) => covered.extent);
  const hasUndated = table.totals.undated > 0;
  const figures = new Map<string, Figure>();
  const numberFormat = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

  const cellsOf = ({ key, cells, total, undated, figure, colour, most, isLevel }: Shown, name: string): MatrixCell[] => {
    const label = (column: string, what: string): string => t("countries.cell", { row: name, column, what });
    const named = (column: string, counted: Figure["counted"]): void => { figures.set(`${key}|${column}`, { ...figure, counted }); };
    const mean = meanOf(cells);
    for (const { period } of cells) named(period.name, { kind: "within", from: period, to: period });
    named(TOTAL, { kind: "within", from, to });
    named(UNDATED, { kind: "undated", from, to });
    return [
      ...cells.map((cell, at): MatrixCell => ({
        label: label(sayPeriod(speaker, cell.period), sayCell(speaker, cell, until)), face: <CellFace cell={cell} most={most} colour={colour} isPartlyAnyway={!isLevel && extents[at] === "partly"} />, acts: cell.count > 0,
      })),
      ...(hasUndated ? [{ label: label(t("countries.column.undated"), t("countries.contacts", { count: undated })), face: <span className="count-figure">{undated === 0 ? "" : undated}</span>, acts: undated > 0 }] : []),
      ...(hasMean ? [{
        label: label(t("countries.column.mean"), mean === undefined ? t("countries.meanNone") : `${numberFormat.format(mean.mean)}, ${t("countries.meanOf", { count: mean.periods })}`),
        face: <span className={mean === undefined ? "count-none" : "count-figure"}>{mean === undefined ? "–" : numberFormat.format(mean.mean)}</span>, acts: false,
      }] : []),
      { label: label(t("countries.column.total"), t("countries.contacts", { count: total })), face: <span className="count-figure">{total}</span>, acts: total > 0 },
    ];
  };

  const levelRowsOf = (party: NonNullable<CountryRow["party"]>, country: string): MatrixRow[] => levelRows(network, { ...compared, parties: [party] }).map(({ level, ...counts }) => {
    const name = sayCountedLevel(speaker, level);
    const sign = level === "none" ? undefined : channelSign(theme, level, "open", "institutional");
    const key = `${party}|${level}`;
    const wanted: readonly CountedLevel[] = [level];
    return {
      key, label: t("countries.cell", { row: country, column: name, what: t("countries.contacts", { count: counts.total }) }), className: "level-row",
      name: <>{sign !== undefined && <LineSample sign={sign} ground={theme.panel} />}<span>{name}</span></>,
      cells: cellsOf({ key, ...counts, isLevel: true, most: mostInRows, colour: sign?.colour, figure: { hub, parties: [party], kinds, levels: wanted } }, `${country} · ${name}`),
    };
  });

  const matrixRows = rows.flatMap(({ party, ...counts }): MatrixRow[] => {
    if (party === undefined) return [];
    const name = sayCountry(speaker, snapshot, party);
    const isUnfolded = unfolded.has(party);
    const own: MatrixRow = {
      key: party, isUnfolded: levels.length > 1 ? isUnfolded : undefined,
      label: levels.length > 1 ? t(isUnfolded ? "countries.fold" : "countries.unfold", { country: name }) : name,
      name: <>{levels.length > 1 && <span className="fold-sign" aria-hidden="true">{isUnfolded ? "▾" : "▸"}</span>}<span>{name}</span></>,
      cells: cellsOf({ key: party, ...counts, isLevel: false, most: mostInRows, colour: undefined, figure: { hub, parties: [party], kinds, levels } }, name),
    };
    return isUnfolded && levels.length > 1 ? [own, ...levelRowsOf(party, name)] : [own];
  });
  const totals: MatrixRow = {
    key: "", name: t("countries.all"), label: t("countries.allLabel"),
    cells: cellsOf({ key: "", ...table.totals, isLevel: false, most: mostIn([table.totals]), colour: undefined, figure: { hub, parties, kinds, levels } }, t("countries.allLabel")),
  };
  const heading = (key: string, label: string, face: string) => ({ key, sort: directionOf(sort, key), title: <SortButton column={key} label={label}>{face}</SortButton> });
  const columns: MatrixColumn[] = [
    ...table.periods.map((period, at): MatrixColumn => {
      const { year, part } = sayPeriodShort(speaker, period);
      const isFirst = at === 0 || part === undefined || period.name.endsWith("q1");
      const extent = extents[at] ?? "none";
      return {
        key: period.name, className: `${part === undefined ? "" : "is-period "}extent-${extent}`, sort: directionOf(sort, period.name),
        title: <SortButton column={period.name} label={sayPeriod(speaker, period)}>{isFirst && <span className="period-year">{year}</span>}{part !== undefined && <span>{part}</span>}{extent === "partly" && <span className="partly-sign" aria-hidden="true">◐</span>}</SortButton>,
      };
    }),
    ...(hasUndated ? [{ key: UNDATED, title: t("countries.column.undated"), className: "is-sum" }] : []),
    ...(hasMean ? [{ ...heading(MEAN, t("countries.column.mean"), t("countries.column.mean")), className: "is-sum" }] : []),
    { ...heading(TOTAL, t("countries.column.total"), t("countries.column.total")), className: "matrix-total" },
  ];
  const chosenKey = selection.kind === "contacts" ? [...figures].find(([, figure]) => contactsOf(figure).id === selection.id)?.[0] : undefined;
  const at = chosenKey?.lastIndexOf("|") ?? -1;
  const press = (row: string, column: string | undefined): void => {
    if (column === undefined && !row.includes("|")) {
      const next = new Set(unfolded);
      if (!next.delete(row)) next.add(row);
      setUnfolded(next);
      return;
    }
    const figure = figures.get(`${row}|${column ?? TOTAL}`);
    if (figure !== undefined) select(contactsOf(figure));
  };
  const hubName = sayCountry(speaker, snapshot, hub);
  return (
    <CountriesFrame compared={compared} isEmpty={levels.length === 0 ? "levels" : undefined} text={() => periodsAsText(speaker, snapshot, { periods: table.periods, rows, totals: table.totals, hasMean })}>
      <Matrix
        caption={t("countries.caption", { hub: hubName, from: sayPeriod(speaker, from), to: sayPeriod(speaker, to) })}
        corner={<SortButton column="name" label={t("countries.column.country")}>{t("countries.column.country")}</SortButton>}
        columns={columns} rows={matrixRows} totals={totals} chosen={chosenKey === undefined ? undefined : { row: chosenKey.slice(0, at), column: chosenKey.slice(at + 1) }} onPress={press}
      />
    </CountriesFrame>
  );
}
