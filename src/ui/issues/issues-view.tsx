/** Issues × counterparts: where friction or common interest has no channel that carries it. */
import { useMemo, useState } from "react";
import { byRisk, partOfIssues, type IssueMatrix } from "../../gaps/issue-matrix";
import { narrowed, type Narrowing } from "../../lens/narrow";
import type { Selection } from "../../state/selection";
import { actorShortName, issueName } from "../common/names";
import { byReading } from "../common/reading-order";
import { useSpeaker } from "../common/speaker-context";
import { useJudgements, useSnapshot } from "../common/use-state";
import { ChosenLine, HiddenLine, MatrixBar, type MatrixOrder } from "../matrix/matrix-bar";
import { Matrix } from "../matrix/matrix";
import { MatrixEmpty } from "../matrix/matrix-empty";
import { toTsv } from "../matrix/tsv";
import { useCellChoice } from "../matrix/use-cell-choice";
import { useServices } from "../services";
import { issuesAsRows, issuesAsText } from "./issue-rows";
import { IssuesLegend } from "./issues-legend";
import { isCounterpartShown, isIssueShown } from "./shown";

const useOrdered = (matrix: IssueMatrix, order: MatrixOrder): IssueMatrix => {
  const { language } = useSpeaker();
  return useMemo(() => {
    if (order === "standard") return matrix;
    const compare = byReading(language);
    return { ...matrix, rows: matrix.rows.toSorted(order === "uncovered" ? byRisk : (a, b) => compare(a.issue, b.issue)) };
  }, [matrix, order, language]);
};

export function IssuesView() {
  const speaker = useSpeaker();
  const { on, t } = speaker;
  const snapshot = useSnapshot();
  const { network } = snapshot;
  const { selectors } = useServices();
  const { setAside } = useJudgements();
  const [order, setOrder] = useState<MatrixOrder>("uncovered");
  const { chosen, lens, press, letGo } = useCellChoice("issues");
  const whole = selectors.issueMatrix(snapshot, setAside);
  const part = useMemo(() => partOfIssues(whole, isIssueShown(lens), isCounterpartShown(network.nesting, lens)), [whole, network, lens]);
  const shown = useOrdered(part, order);
  const { columns, rows, totals } = useMemo(() => issuesAsRows(speaker, snapshot, shown), [speaker, snapshot, shown]);
  const chosenIssue = whole.rows.find(({ issue }) => issue.id === chosen?.row)?.issue;
  const chosenPair = whole.columns.find(({ key }) => key === chosen?.column);
  const onPress = (rowKey: string, columnKey: string | undefined): void => {
    const row = whole.rows.find(({ issue }) => issue.id === rowKey);
    if (row === undefined) return;
    const { issue } = row;
    const cell = row.cells.find(({ pair }) => pair.key === columnKey);
    const [gap, ...others] = cell?.gaps ?? [];
    const selection: Selection = gap !== undefined && others.length === 0 ? { kind: "gap", id: gap.id } : { kind: "issue", id: issue.id };
    const to: Narrowing = cell === undefined ? { issue: issue.id } : { issue: issue.id, parties: cell.pair.parties };
    press(rowKey, columnKey, (of) => narrowed(of, network, to), selection);
  };
  const [own] = network.bundle.dataset.parties;
  return (
    <div className="matrix-view">
      <MatrixBar
        title={t("issues.title")} orderLabel={t("issues.order.label")} sayOrder={(each) => t(`issues.order.${each}`)} order={order} onOrder={setOrder}
        text={() => toTsv(issuesAsText(speaker, snapshot, shown))}
      />
      {chosenIssue !== undefined && (
        <ChosenLine
          cell={[issueName(speaker, network.index, chosenIssue.id), ...(chosenPair === undefined ? [] : [chosenPair.parties.map((party) => actorShortName(speaker, network.index, party)).join(" – ")])].join(" · ")}
          onLetGo={letGo}
        />
      )}
      {shown.rows.length === 0
        ? <MatrixEmpty hasRows={whole.rows.length > 0} lens={lens} />
        : (
          <>
            <HiddenLine rows={whole.rows.length - shown.rows.length} columns={whole.columns.length - shown.columns.length} />
            <Matrix
              caption={t("issues.caption", { own: actorShortName(speaker, network.index, own), on: on(snapshot.date) })} corner={t("issues.column.issue")}
              columns={columns} rows={rows} totals={totals} chosen={chosen} onPress={onPress}
            />
            <IssuesLegend />
          </>
        )}
    </div>
  );
}
