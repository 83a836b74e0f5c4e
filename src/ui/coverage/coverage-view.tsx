/** Relationships × levels: what is expected, what is there, what is missing, at a glance. */
import { useMemo, useState } from "react";
import { onlyGapIn } from "../../gaps/coverage/cell";
import { byUncovered, COVERAGE_MODES, partOfCoverage, type Coverage, type CoverageMode, type CoverageRow } from "../../gaps/coverage/coverage";
import { sayColumn, sayRow } from "../../i18n/say-coverage";
import { levelsOfCell, narrowed } from "../../lens/narrow";
import { relationship, relationshipPart, type Selection } from "../../state/selection";
import { useSpeaker } from "../common/speaker-context";
import { useJudgements, useSnapshot } from "../common/use-state";
import { ChosenLine, HiddenLine, MatrixBar, type MatrixOrder } from "../matrix/matrix-bar";
import { Matrix } from "../matrix/matrix";
import { MatrixEmpty } from "../matrix/matrix-empty";
import { byPairName } from "../matrix/pair-order";
import { Segmented } from "../matrix/segmented";
import { toTsv } from "../matrix/tsv";
import { useCellChoice } from "../matrix/use-cell-choice";
import { useServices } from "../services";
import { CoverageLegend } from "./coverage-legend";
import { coverageAsRows, coverageAsText, TOTAL } from "./coverage-rows";
import { isColumnShown, isRowShown } from "./shown";

const useOrdered = (coverage: Coverage, order: MatrixOrder): Coverage => {
  const { language } = useSpeaker();
  const { index } = useSnapshot().network;
  return useMemo(() => {
    if (order === "standard") return coverage;
    return { ...coverage, rows: coverage.rows.toSorted(order === "uncovered" ? byUncovered : byPairName(index, language)) };
  }, [coverage, order, index, language]);
};

/** What the details show: the one gap, where the cell holds nothing else; else all that it holds. */
const selectionOf = (row: CoverageRow, columnKey: string | undefined, mode: CoverageMode): Selection => {
  const cell = row.cells.find(({ column }) => column === columnKey);
  if (cell === undefined) return relationship(row.ends);
  const gap = onlyGapIn(cell);
  if (gap !== undefined) return { kind: "gap", id: gap.id };
  return relationshipPart(row.ends, { column: cell.column, mode, administration: row.team === "incoming" ? row.administration : undefined });
};

export function CoverageView() {
  const speaker = useSpeaker();
  const { on, t } = speaker;
  const snapshot = useSnapshot();
  const { selectors } = useServices();
  const { setAside } = useJudgements();
  const [mode, setMode] = useState<CoverageMode>("parties");
  const [order, setOrder] = useState<MatrixOrder>("uncovered");
  const { chosen, lens, press, letGo } = useCellChoice("coverage");
  const whole = selectors.coverage(snapshot, setAside, mode);
  const view = selectors.lensView(snapshot, lens, setAside);
  const part = useMemo(
    () => partOfCoverage(whole, isRowShown(snapshot.network.nesting, lens, view), isColumnShown(lens)),
    [whole, snapshot, lens, view],
  );
  const shown = useOrdered(part, order);
  const { columns, rows, totals } = useMemo(() => coverageAsRows(speaker, snapshot, shown), [speaker, snapshot, shown]);
  const chosenRow = whole.rows.find(({ key }) => key === chosen?.row);
  const chosenColumn = whole.columns.find((column) => column === chosen?.column);
  const onPress = (rowKey: string, columnKey: string | undefined): void => {
    const row = whole.rows.find(({ key }) => key === rowKey);
    if (row === undefined) return;
    const cell = row.cells.find(({ column }) => column === columnKey);
    const levels = cell === undefined ? {} : { levels: levelsOfCell(snapshot, cell) };
    press(rowKey, columnKey, (of) => narrowed(of, snapshot.network, { parties: row.parties, ...levels }), selectionOf(row, columnKey, mode));
  };
  return (
    <div className="matrix-view">
      <MatrixBar
        title={t("coverage.title")} orderLabel={t("coverage.order.label")} sayOrder={(each) => t(`coverage.order.${each}`)} order={order} onOrder={setOrder}
        text={() => toTsv(coverageAsText(speaker, snapshot, shown))}
      >
        <Segmented label={t("coverage.mode.label")} values={COVERAGE_MODES} value={mode} say={(each) => t(`coverage.mode.${each}`)} onChoose={setMode} />
      </MatrixBar>
      {chosenRow !== undefined && (
        <ChosenLine
          cell={[sayRow(speaker, snapshot, chosenRow), ...(chosenColumn === undefined ? [] : [sayColumn(speaker, chosenColumn)])].join(" · ")}
          onLetGo={letGo}
        />
      )}
      {shown.rows.length === 0 || shown.columns.length === 0
        ? <MatrixEmpty hasRows={whole.rows.length > 0} lens={lens} />
        : (
          <>
            <HiddenLine rows={whole.rows.length - shown.rows.length} columns={whole.columns.length - shown.columns.length} />
            <Matrix
              caption={t("coverage.caption", { on: on(snapshot.date) })} corner={t("coverage.column.pair")} columns={columns} rows={rows} totals={totals}
              chosen={chosen} onPress={(row, column) => { onPress(row, column === TOTAL ? undefined : column); }}
            />
            <CoverageLegend />
          </>
        )}
    </div>
  );
}
