/**
 * Issues × relationships of the data set's own party: how the two stand on the issue and whether it is carried, as the rules understand
 * it. Friction that is not carried is a risk, shared interest an opportunity; what nobody has researched is a question (I2).
 */
import type { AdministrationId } from "../model/id";
import type { Administration } from "../model/records/administration";
import type { Alignment } from "../model/records/alignment";
import type { Issue } from "../model/records/issue";
import type { ChannelState, Snapshot } from "../network/snapshot";
import { absenceOf } from "./absence";
import type { Ends, Expected } from "./coverage/cell";
import { inPairOrder, partiesOf, type Pair } from "./coverage/pairs";
import { gapOfExpectation, withoutSuggestions } from "./coverage/unmet";
import { alignmentsOn, partyPair } from "./frictions";
import { isQuestion, type Gap, type GapId } from "./gap";
import { isLinked, linksBetween } from "./links";
import { relationshipsOf, type Relationship } from "./relationships";
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
  /** Open channels that carry the issue and serve the team, by id. */
  readonly carriers: readonly ChannelState[];
  /** Carried by these, by a channel that is planned, or by a contact with the team. */
  readonly isLinked: boolean;
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

type Content = { -readonly [K in "stances" | "expected" | "gaps"]: IssueCell[K][number][] };
type Carried = Pick<IssueCell, "carriers" | "isLinked">;
type Filled = Omit<IssueCell, "pair" | "verdict">;

const nothing = (): Content => ({ stances: [], expected: [], gaps: [] });
const NOT_CARRIED: Carried = { carriers: [], isLinked: false };

const isBlank = (cell: Filled): boolean => !cell.isLinked && cell.stances.length + cell.expected.length + cell.gaps.length === 0;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Whether it is known that nothing carries the issue: by a gap, or by a source that covers the two for the whole time. */
const isKnownAbsent = (snapshot: Snapshot, { ends, administration }: Pair, gaps: readonly Gap[]): boolean => {
  if (gaps.length > 0) return gaps.some((gap) => !isQuestion(gap));
  const team = administration === undefined ? undefined : snapshot.network.index.administrations.get(administration);
  const since = team?.elected ?? team?.from;
  return absenceOf(snapshot, { between: ends, level: undefined, administration: team, since, testimony: undefined }).state !== "not-researched";
};

/** Whose team the cell speaks of: that of the pair while one is on its way in, else the one to be reached. */
const teamOf = ({ network }: Snapshot, { team, administration }: Pair, relationship: Relationship): Administration | undefined => {
  if (team === undefined) return relationship.team;
  return administration === undefined ? undefined : network.index.administrations.get(administration);
};

const verdictOf = (snapshot: Snapshot, issue: Issue, pair: Pair, content: Filled, setAside: ReadonlySet<GapId>): IssueVerdict => {
  const { stances, expected, gaps } = content;
  const left = gaps.filter(({ id }) => !setAside.has(id));
  // What a rule finds missing outweighs what is there, as in the matrix of coverage: one channel does not meet every expectation.
  if (left.length === 0 && gaps.length > 0) return "set-aside";
  if (left.length === 0 && (content.isLinked || (expected.length > 0 && expected.every(({ met }) => met)))) return "carried";
  if (isBlank(content)) return "none";
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

const counted = (columns: readonly Pair[], rows: readonly IssueRow[]): IssueMatrix => ({
  columns, rows,
  columnCounts: columns.map((_, at) => countsOf(rows.flatMap(({ cells }) => cells[at] ?? []))),
  counts: countsOf(rows.flatMap(({ cells }) => cells)),
});

/** Cost: linear in gaps, expectations, channels and alignments; issues × columns × what is between the two, and × sources for what no rule speaks of. */
export const issueMatrixOf = ({ snapshot, gaps, setAside }: IssueMatrixInput): IssueMatrix => {
  const { bundle, nesting } = snapshot.network;
  const [own, across] = bundle.dataset.parties;
  const pairs = new Map<string, Pair>();
  const contents = new Map<string, Content>();
  const isOwn = (ends: Ends): boolean => ends.some((end) => nesting.partyOf(end) === own);
  const columnOf = (ends: Ends, administration: AdministrationId | undefined): Pair => {
    const pair = partiesOf(snapshot, ends, administration);
    pairs.set(pair.key, pair);
    return pair;
  };
  const at = (issue: Issue["id"], ends: Ends, administration: AdministrationId | undefined): Content => {
    const key = `${issue} ${columnOf(ends, administration).key}`;
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
  for (const { status, channel: { ends, issues, administration } } of snapshot.channels.values()) {
    if ((status === "open" || status === "planned") && isOwn(ends) && (issues ?? []).length > 0) columnOf(ends, administration);
  }
  const relationships = relationshipsOf(snapshot, requirements, alignments);
  const carriedIn = (issue: Issue["id"], pair: Pair): Carried => {
    const relationship = relationships.get(partyPair(snapshot, pair.ends));
    if (relationship === undefined) return NOT_CARRIED;
    const links = linksBetween(snapshot, relationship, { between: pair.ends, team: teamOf(snapshot, pair, relationship), issue });
    return { carriers: links.open, isLinked: isLinked(links) };
  };
  const filledIn = (pair: Pair): ReadonlyMap<Issue["id"], Filled> => new Map(bundle.issues
    .map(({ id }): readonly [Issue["id"], Filled] => [id, { ...(contents.get(`${id} ${pair.key}`) ?? nothing()), ...carriedIn(id, pair) }])
    .filter(([, content]) => !isBlank(content)));
  const filled = new Map([...pairs.values()].map((pair) => [pair.key, filledIn(pair)]));
  const fill = ({ key }: Pair): number => filled.get(key)?.size ?? 0;

  const place = new Map(bundle.agenda.map(({ id }, index) => [id, index]));
  const placeOf = ({ agenda }: Issue): number => (agenda === undefined ? undefined : place.get(agenda)) ?? bundle.agenda.length;
  const isAcross = ({ parties }: Pair): boolean => parties.includes(across);
  // A channel that serves no team of the date leaves a column with nothing in it.
  const columns = inPairOrder(snapshot, [...pairs.values()].filter((pair) => fill(pair) > 0)).toSorted((a, b) =>
    Number(isAcross(b)) - Number(isAcross(a)) || Number(a.isWithin) - Number(b.isWithin) || (isAcross(a) ? 0 : fill(b) - fill(a)));
  const rows = bundle.issues.toSorted((a, b) => placeOf(a) - placeOf(b) || byId(a, b)).flatMap((issue): IssueRow[] => {
    const cells = columns.map((pair): IssueCell => {
      const content = filled.get(pair.key)?.get(issue.id) ?? { ...nothing(), ...NOT_CARRIED };
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
