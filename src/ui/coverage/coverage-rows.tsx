/** The coverage matrix as the grid shows it, and as text. */
import { NO_LEVEL, type CellState, type CoverageColumn } from "../../gaps/coverage/cell";
import type { Coverage } from "../../gaps/coverage/coverage";
import type { Counts } from "../../gaps/coverage/counts";
import { sayCell, sayColumn, sayCounts, sayPair, sayPlace, sayRow, sayTeam } from "../../i18n/say-coverage";
import type { Speaker } from "../../i18n/speaker";
import type { Snapshot } from "../../network/snapshot";
import type { MatrixCell, MatrixColumn, MatrixRow } from "../matrix/matrix";
import { CoverageFace } from "./coverage-face";

/** The column of the rows' totals. */
export const TOTAL = "total";

const levelOf = (column: CoverageColumn) => (column === NO_LEVEL ? undefined : column);

const isQuiet = (state: CellState): boolean => state === "empty" || state === "not-applicable";

export const coverageAsRows = (
  speaker: Speaker, snapshot: Snapshot, { columns, rows, columnTotals, total }: Coverage,
): { readonly columns: readonly MatrixColumn[]; readonly rows: readonly MatrixRow[]; readonly totals: MatrixRow } => {
  const { t } = speaker;
  const sum = t("coverage.column.total");
  const totalCell = (row: string, column: string, counts: Counts): MatrixCell => ({
    label: sayPlace(speaker, row, column, sayCounts(speaker, counts) ?? t("coverage.state.empty")), face: <CoverageFace counts={counts} state={undefined} />, acts: false,
  });
  return {
    columns: [
      ...columns.map((column) => ({ key: column, title: sayColumn(speaker, column) })),
      { key: TOTAL, title: sum, className: "matrix-total" },
    ],
    rows: rows.map((row) => {
      const label = sayRow(speaker, snapshot, row);
      const team = sayTeam(speaker, snapshot, row);
      return {
        key: row.key,
        label,
        name: <>{sayPair(speaker, snapshot, row)}{team !== undefined && <span className={`matrix-team ${row.team}`}>{team}</span>}</>,
        cells: [
          ...row.cells.map(({ column, counts, state }) => ({
            label: sayPlace(speaker, label, sayColumn(speaker, column), sayCell(speaker, counts, state)),
            face: <CoverageFace counts={counts} state={state} level={levelOf(column)} />,
            acts: !isQuiet(state),
          })),
          totalCell(label, sum, row.total),
        ],
      };
    }),
    totals: {
      key: TOTAL, label: sum, name: sum,
      cells: [...columns.map((column, at) => [sayColumn(speaker, column), columnTotals[at]] as const), [sum, total] as const]
        .flatMap(([column, counts]) => (counts === undefined ? [] : [totalCell(sum, column, counts)])),
    },
  };
};

/** Heading first, totals last; a cell in words, since a spreadsheet takes 1/2 for a date. */
export const coverageAsText = (speaker: Speaker, snapshot: Snapshot, { columns, rows, columnTotals, total }: Coverage): string[][] => {
  const { t } = speaker;
  const sum = t("coverage.column.total");
  const said = (counts: Counts): string => sayCounts(speaker, counts) ?? "";
  return [
    [t("coverage.column.pair"), ...columns.map((column) => sayColumn(speaker, column)), sum],
    ...rows.map((row) => [sayRow(speaker, snapshot, row), ...row.cells.map(({ counts, state }) => sayCounts(speaker, counts) ?? (state === "not-applicable" ? t("coverage.state.not-applicable") : "")), said(row.total)]),
    [sum, ...columnTotals.map(said), said(total)],
  ];
};
