/** The matrix of issues as the grid shows it, and as text. */
import type { Pair } from "../../gaps/coverage/pairs";
import type { IssueMatrix, IssueRow } from "../../gaps/issue-matrix";
import { sayPlace, sayTeam } from "../../i18n/say-coverage";
import { sayElsewhere, sayIssueCell, sayIssueCounts } from "../../i18n/say-issue-cell";
import type { Speaker } from "../../i18n/speaker";
import type { Alignment } from "../../model/records/alignment";
import type { Snapshot } from "../../network/snapshot";
import { actorShortName } from "../common/names";
import type { MatrixCell, MatrixColumn, MatrixRow } from "../matrix/matrix";
import { IssueFace, StanceSign } from "./issue-face";

/** Columns that stand for no counterpart. */
export const ELSEWHERE = "elsewhere";
export const TOTAL = "total";

/** The counterpart of the data set's own party. */
const counterpart = (speaker: Speaker, { network }: Snapshot, { parties: [a, b], isWithin }: Pair): string => {
  const { index, bundle } = network;
  const name = actorShortName(speaker, index, a === bundle.dataset.parties[0] ? b : a);
  return isWithin ? speaker.t("coverage.within", { a: name }) : name;
};

const sayCounterpart = (speaker: Speaker, snapshot: Snapshot, pair: Pair): string => {
  const team = sayTeam(speaker, snapshot, pair);
  const name = counterpart(speaker, snapshot, pair);
  return team === undefined ? name : speaker.t("coverage.withTeam", { pair: name, team });
};

/** The data set's other main party has room for words; of the others a sign says it. */
const isWide = ({ network }: Snapshot, { parties }: Pair): boolean => parties.includes(network.bundle.dataset.parties[1]);

function Totals({ counts }: { readonly counts: IssueRow["counts"] }) {
  return (
    <span className="face face-total" aria-hidden="true">
      {counts.risk > 0 && <span className="face-missing-count">−{counts.risk}</span>}
      {counts.opportunity > 0 && <span className="face-opportunity-count">▷{counts.opportunity}</span>}
      {counts.question > 0 && <span className="face-question-count">?{counts.question}</span>}
      {counts.carried > 0 && <span>━{counts.carried}</span>}
    </span>
  );
}

function Elsewhere({ alignments }: { readonly alignments: readonly Alignment[] }) {
  return <span className="face" aria-hidden="true">{alignments.map(({ id, stance }) => <StanceSign key={id} stance={stance} />)}</span>;
}

const listed = ({ language }: Speaker, parts: readonly string[]): string => parts.join(language === "ja" ? "、" : ", ");

export const issuesAsRows = (
  speaker: Speaker, snapshot: Snapshot, { columns, rows, columnCounts, counts }: IssueMatrix,
): { readonly columns: readonly MatrixColumn[]; readonly rows: readonly MatrixRow[]; readonly totals: MatrixRow } => {
  const { name, t } = speaker;
  const sum = t("issues.column.total");
  const others = t("issues.elsewhere.column");
  const totalCell = (row: string, column: string, of: IssueRow["counts"]): MatrixCell =>
    ({ label: sayPlace(speaker, row, column, sayIssueCounts(speaker, of)), face: <Totals counts={of} />, acts: false });
  const elsewhere = (row: string, alignments: readonly Alignment[]): MatrixCell => ({
    label: sayPlace(speaker, row, others, alignments.length === 0 ? t("issues.verdict.none") : listed(speaker, alignments.map((each) => sayElsewhere(speaker, snapshot, each)))),
    face: <Elsewhere alignments={alignments} />, acts: alignments.length > 0,
  });
  return {
    columns: [
      ...columns.map((pair) => {
        const team = sayTeam(speaker, snapshot, pair);
        return {
          key: pair.key, className: isWide(snapshot, pair) ? "is-wide" : "is-narrow",
          title: <>{counterpart(speaker, snapshot, pair)}{team !== undefined && <span className={`matrix-team ${pair.team}`}>{team}</span>}</>,
        };
      }),
      { key: ELSEWHERE, title: others, className: "is-narrow" },
      { key: TOTAL, title: sum, className: "matrix-total" },
    ],
    rows: rows.map((row) => {
      const label = name(row.issue.name);
      return {
        key: row.issue.id, label, name: label,
        cells: [
          ...row.cells.map((cell) => ({
            label: sayPlace(speaker, label, sayCounterpart(speaker, snapshot, cell.pair), sayIssueCell(speaker, cell)),
            face: <IssueFace cell={cell} isWide={isWide(snapshot, cell.pair)} />, acts: cell.verdict !== "none",
          })),
          elsewhere(label, row.elsewhere),
          totalCell(label, sum, row.counts),
        ],
      };
    }),
    totals: {
      key: TOTAL, label: sum, name: sum,
      cells: [
        ...columns.flatMap((pair, at) => {
          const of = columnCounts[at];
          return of === undefined ? [] : [totalCell(sum, sayCounterpart(speaker, snapshot, pair), of)];
        }),
        { label: sayPlace(speaker, sum, others, t("issues.verdict.none")), face: <Elsewhere alignments={[]} />, acts: false },
        totalCell(sum, sum, counts),
      ],
    },
  };
};

/** Heading first, totals last; in words. */
export const issuesAsText = (speaker: Speaker, snapshot: Snapshot, { columns, rows, columnCounts, counts }: IssueMatrix): string[][] => {
  const { name, t } = speaker;
  const sum = t("issues.column.total");
  return [
    [t("issues.column.issue"), ...columns.map((pair) => sayCounterpart(speaker, snapshot, pair)), t("issues.elsewhere.column"), sum],
    ...rows.map((row) => [
      name(row.issue.name),
      ...row.cells.map((cell) => (cell.verdict === "none" ? "" : sayIssueCell(speaker, cell))),
      listed(speaker, row.elsewhere.map((each) => sayElsewhere(speaker, snapshot, each))),
      sayIssueCounts(speaker, row.counts),
    ]),
    [sum, ...columnCounts.map((of) => sayIssueCounts(speaker, of)), "", sayIssueCounts(speaker, counts)],
  ];
};
