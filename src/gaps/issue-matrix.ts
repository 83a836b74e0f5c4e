/**
 * Issues × relationships of the data set's own party: how the two stand on the issue and whether a channel carries it. Friction
 * without a channel is a risk, shared interest without a channel an opportunity; what nobody has researched is a question (I2).
 */
import type { AdministrationId } from "../model/id";
import type { Alignment } from "../model/records/alignment";
import type { Issue } from "../model/records/issue";
import type { ChannelState, Snapshot } from "../network/snapshot";
import { absenceOf } from "./absence";
import type { Ends, Expected } from "./coverage/cell";
import { inPairOrder, partiesOf, type Pair } from "./coverage/pairs";
import { gapOfExpectation, withoutSuggestions } from "./coverage/unmet";
import { alignmentsOn } from "./frictions";
import { isQuestion, type Gap, type GapId } from "./gap";
import { requirementsOn } from "./requirements";

/** In the order of their weight. */
export const ISSUE_VERDICTS = ["risk", "opportunity", "question", "set-aside", "not-due", "carried", "none"] as const;
export type IssueVerdict = (typeof ISSUE_VERDICTS)[number];

export interface IssueCell {
  /** Of the columns. */
  readonly pair: Pair;
  readonly verdict: IssueVerdict;
  /** By id. */
  readonly stances: readonly Alignment[];
  /** Open channels of the team that carry the issue, by id. */
  readonly carriers: readonly ChannelState[];
  readonly expected: readonly Expected[];
  /** Highest severity first; questions among them. */
  readonly gaps: readonly Gap[];
}

export interface IssueRow {
  readonly issue: Issue;
  /** In the order of the columns. */
  readonly cells: readonly IssueCell[];
  /** How others stand on it among themselves, by id. */
  readonly elsewhere: readonly Alignment[];
  readonly counts: Readonly<Record<IssueVerdict, number>>;
}

export interface IssueMatrix {
  readonly columns: readonly Pair[];
  /** In the order of the to-do list, then by id; only issues of which something is recorded for the date. */
  readonly rows: readonly IssueRow[];
  /** In the order of the columns. */
  readonly columnCounts: readonly IssueRow["counts"][];
  readonly counts: IssueRow["counts"];
}

export interface IssueMatrixInput {
  readonly snapshot: Snapshot;
  readonly gaps: readonly Gap[];
  readonly setAside: ReadonlySet<GapId>;
}

type Content = { -readonly [K in "stances" | "carriers" | "expected" | "gaps"]: IssueCell[K][number][] };

const nothing = (): Content => ({ stances: [], carriers: [], expected: [], gaps: [] });

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Whether it is known that nothing carries the issue: by a gap, or by a source that covers the two for the whole time. */
const isKnownAbsent = (snapshot: Snapshot, { ends, administration }: Pair, gaps: readonly Gap[]): boolean => {
  if (gaps.length > 0) return gaps.some((gap) => !isQuestion(gap));
  const team = administration === undefined ? undefined : snapshot.network.index.administrations.get(administration);
  const since = team?.elected ?? team?.from;
  return absenceOf(snapshot, { between: ends, level: undefined, administration: team, since, testimony: undefined }).state !== "not-researched";
};

const verdictOf = (snapshot: Snapshot, issue: Issue, pair: Pair, content: Content, setAside: ReadonlySet<GapId>): IssueVerdict => {
  const { stances, carriers, expected, gaps } = content;
  if (carriers.length > 0 || expected.some(({ met }) => met)) return "carried";
  if (stances.length + expected.length + gaps.length === 0) return "none";
  const left = gaps.filter(({ id }) => !setAside.has(id));
  if (left.length === 0 && gaps.length > 0) return "set-aside";
  const has = (...wanted: readonly Alignment["stance"][]): boolean => stances.some(({ stance }) => wanted.includes(stance));
  const isDue = expected.length + left.length > 0;
  const isApart = has("friction") || (isDue && (issue.keyPolicy === true || has("unsettled") || stances.length === 0));
  // To be settled with a team that is not there yet, or has not ended its review.
  if (!isApart && !has("shared", "potential")) return "not-due";
  if (!isKnownAbsent(snapshot, pair, left)) return "question";
  return isApart ? "risk" : "opportunity";
};

const countsOf = (cells: readonly IssueCell[]): IssueRow["counts"] => {
  const counts: Record<IssueVerdict, number> = { "risk": 0, "opportunity": 0, "question": 0, "set-aside": 0, "not-due": 0, "carried": 0, "none": 0 };
  for (const { verdict } of cells) counts[verdict] += 1;
  return counts;
};

const isBlank = ({ stances, carriers, expected, gaps }: Content | IssueCell): boolean => stances.length + carriers.length + expected.length + gaps.length === 0;

const counted = (columns: readonly Pair[], rows: readonly IssueRow[]): IssueMatrix => ({
  columns, rows,
  columnCounts: columns.map((_, at) => countsOf(rows.flatMap(({ cells }) => cells[at] ?? []))),
  counts: countsOf(rows.flatMap(({ cells }) => cells)),
});

/** Cost: linear in gaps, expectations, channels and alignments; issues × columns × sources for what no rule speaks of. */
export const issueMatrixOf = ({ snapshot, gaps, setAside }: IssueMatrixInput): IssueMatrix => {
  const { bundle, nesting } = snapshot.network;
  const [own, across] = bundle.dataset.parties;
  const pairs = new Map<string, Pair>();
  const contents = new Map<string, Content>();
  const isOwn = (ends: Ends): boolean => ends.some((end) => nesting.partyOf(end) === own);
  const at = (issue: Issue["id"], ends: Ends, administration: AdministrationId | undefined): Content => {
    const pair = partiesOf(snapshot, ends, administration);
    pairs.set(pair.key, pair);
    const key = `${issue} ${pair.key}`;
    const known = contents.get(key) ?? nothing();
    contents.set(key, known);
    return known;
  };

  const alignments = alignmentsOn(snapshot).toSorted(byId);
  for (const alignment of alignments) if (isOwn(alignment.between)) at(alignment.issue, alignment.between, alignment.administration).stances.push(alignment);
  const facts = withoutSuggestions(gaps);
  for (const gap of facts) if (gap.issue !== undefined && isOwn(gap.between)) at(gap.issue, gap.between, gap.administration).gaps.push(gap);
  const unmet = gapOfExpectation(facts);
  const requirements = requirementsOn(snapshot.network, snapshot.date).toSorted((a, b) => byId(a.expectation, b.expectation));
  for (const requirement of requirements) {
    const { between, issue } = requirement.expectation;
    if (issue === undefined || !isOwn(between)) continue;
    at(issue, between, requirement.administration?.id).expected.push({ requirement, met: unmet(requirement) === undefined });
  }
  for (const state of [...snapshot.channels.values()].toSorted((a, b) => byId(a.channel, b.channel))) {
    const { ends, issues, administration } = state.channel;
    if (state.status === "open" && isOwn(ends)) for (const issue of issues ?? []) at(issue, ends, administration).carriers.push(state);
  }

  const place = new Map(bundle.agenda.map(({ id }, index) => [id, index]));
  const placeOf = ({ agenda }: Issue): number => (agenda === undefined ? undefined : place.get(agenda)) ?? bundle.agenda.length;
  const isAcross = ({ parties }: Pair): boolean => parties.includes(across);
  const fill = (pair: Pair): number => bundle.issues.filter(({ id }) => contents.has(`${id} ${pair.key}`)).length;
  const columns = inPairOrder(snapshot, [...pairs.values()]).toSorted((a, b) =>
    Number(isAcross(b)) - Number(isAcross(a)) || Number(a.isWithin) - Number(b.isWithin) || (isAcross(a) ? 0 : fill(b) - fill(a)));
  const rows = bundle.issues.toSorted((a, b) => placeOf(a) - placeOf(b) || byId(a, b)).flatMap((issue): IssueRow[] => {
    const cells = columns.map((pair): IssueCell => {
      const content = contents.get(`${issue.id} ${pair.key}`) ?? nothing();
      return { pair, verdict: verdictOf(snapshot, issue, pair, content, setAside), ...content };
    });
    const elsewhere = alignments.filter((alignment) => alignment.issue === issue.id && !isOwn(alignment.between));
    return cells.every(isBlank) && elsewhere.length === 0 ? [] : [{ issue, cells, elsewhere, counts: countsOf(cells) }];
  });
  return counted(columns, rows);
};

/** The same matrix with fewer rows and columns, counted anew. */
export const partOfIssues = ({ columns, rows }: IssueMatrix, isRowShown: (row: IssueRow) => boolean, isColumnShown: (pair: Pair) => boolean): IssueMatrix =>
  counted(columns.filter(isColumnShown), rows.filter(isRowShown).map((row) => {
    const cells = row.cells.filter(({ pair }) => isColumnShown(pair));
    return { ...row, cells, counts: countsOf(cells) };
  }));

/** The gravest of what is missing; 0 where nothing is. */
const worst = ({ cells }: IssueRow): number => Math.max(0, ...cells.flatMap(({ gaps }) => gaps.filter((gap) => !isQuestion(gap)).map(({ severity }) => severity)));

/** Most risks first, then the gravest, then most opportunities and questions; a stable sort leaves the rest as it was. */
export const byRisk = (a: IssueRow, b: IssueRow): number =>
  b.counts.risk - a.counts.risk || worst(b) - worst(a) || b.counts.opportunity - a.counts.opportunity || b.counts.question - a.counts.question;
