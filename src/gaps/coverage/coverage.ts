/**
 * The coverage matrix: relationships × levels, and in each cell what is expected, what is there and what is missing. Only pairs of
 * which something is recorded have a row; what nobody has researched is a question, never missing (I2).
 */
import type { ActorId, AdministrationId } from "../../model/id";
import { LEVELS, type Level } from "../../model/vocabulary";
import { lowerRank } from "../../network/levels";
import type { Snapshot } from "../../network/snapshot";
import { alignmentsOn } from "../frictions";
import type { Gap, GapId } from "../gap";
import { requirementsOn } from "../requirements";
import { cellOf, NO_LEVEL, type CellContent, type CoverageCell, type CoverageColumn, type Ends } from "./cell";
import { counterpartsOf } from "./counterparts";
import { expectedIn, sumOf, type Counts } from "./counts";
import { inPairOrder, pairOf, partiesOf, type Pair } from "./pairs";
import { gapOfExpectation, withoutSuggestions } from "./unmet";

export const COVERAGE_MODES = ["parties", "offices"] as const;
export type CoverageMode = (typeof COVERAGE_MODES)[number];

export const COVERAGE_COLUMNS: readonly CoverageColumn[] = [...LEVELS, NO_LEVEL];

export interface CoverageRow extends Pair {
  /** In the order of the matrix's columns. */
  readonly cells: readonly CoverageCell[];
  readonly total: Counts;
  /** Channels that are closed: history, in no cell. */
  readonly closed: number;
}

export interface Coverage {
  readonly columns: readonly CoverageColumn[];
  /** Own parties first, then by id: see `inPairOrder`. */
  readonly rows: readonly CoverageRow[];
  /** In the order of the columns. */
  readonly columnTotals: readonly Counts[];
  readonly total: Counts;
}

export interface CoverageInput {
  readonly snapshot: Snapshot;
  /** All that there are on the date: a gap counts between its ends at its level, whichever rule found it. */
  readonly gaps: readonly Gap[];
  readonly setAside: ReadonlySet<GapId>;
  readonly mode: CoverageMode;
}

interface Draft {
  readonly pair: Pair;
  closed: number;
  readonly content: Map<CoverageColumn, CellContent>;
}

/** For each level the actors that hold an office of it, or have one within. */
const rungsOf = ({ network, seats }: Snapshot): ReadonlyMap<Level, ReadonlySet<ActorId>> => {
  const rungs = new Map<Level, Set<ActorId>>(LEVELS.map((level) => [level, new Set()]));
  for (const { actor } of seats.all.values()) {
    if (actor.level !== undefined) for (const each of network.nesting.lineOf(actor.id)) rungs.get(actor.level)?.add(each);
  }
  return rungs;
};

const endsKey = (ends: Ends): string => ends.toSorted().join("~");

/** Counterparts between which nothing is recorded, with whichever team. */
const unrecorded = (snapshot: Snapshot, known: readonly Pair[]): Ends[] => {
  const recorded = new Set(known.map(({ ends }) => endsKey(ends)));
  return counterpartsOf(snapshot, known).filter((ends) => !recorded.has(endsKey(ends)));
};

const totalled = (columns: readonly CoverageColumn[], rows: readonly CoverageRow[]): Coverage => ({
  columns, rows,
  columnTotals: columns.map((_, at) => sumOf(rows.flatMap(({ cells }) => cells[at]?.counts ?? []))),
  total: sumOf(rows.map(({ total }) => total)),
});

/** Cost: linear in gaps, expectations, channels and alignments, besides the pairs of counterparts. */
export const coverageOf = ({ snapshot, gaps, setAside, mode }: CoverageInput): Coverage => {
  const drafts = new Map<string, Draft>();
  const rowOf = (ends: Ends, administration: AdministrationId | undefined): Draft => {
    const pair = (mode === "parties" ? partiesOf : pairOf)(snapshot, ends, administration);
    const known = drafts.get(pair.key) ?? { pair, closed: 0, content: new Map() };
    drafts.set(pair.key, known);
    return known;
  };
  const cellAt = (ends: Ends, administration: AdministrationId | undefined, level: Level | undefined): CellContent => {
    const { content } = rowOf(ends, administration);
    const column = level ?? NO_LEVEL;
    const known = content.get(column) ?? { expected: [], gaps: [], channels: [] };
    content.set(column, known);
    return known;
  };

  const facts = withoutSuggestions(gaps);
  for (const gap of facts) cellAt(gap.between, gap.administration, gap.level).gaps.push(gap);
  const unmet = gapOfExpectation(facts);
  for (const requirement of requirementsOn(snapshot.network, snapshot.date)) {
    const { expectation, administration } = requirement;
    const gap = unmet(requirement);
    // One hole, one gap: an expectation that is not met stands where its gap does, which may be between narrower ends.
    cellAt(gap?.between ?? expectation.between, administration?.id, expectation.level).expected.push({ requirement, met: gap === undefined });
  }
  for (const state of snapshot.channels.values()) {
    const { ends, administration } = state.channel;
    if (state.status === "closed") rowOf(ends, administration).closed += 1;
    else cellAt(ends, administration, state.level).channels.push(state);
  }
  if (mode === "parties") for (const { between, administration } of alignmentsOn(snapshot)) rowOf(between, administration);
  else for (const ends of unrecorded(snapshot, [...drafts.values()].map(({ pair }) => pair))) rowOf(ends, undefined);

  const rungs = rungsOf(snapshot);
  /** The levels at which the two ends have offices: of two offices that of the lower one. */
  const levelsOf = ({ ends, isWithin }: Pair): readonly CoverageColumn[] => {
    if (isWithin) return [];
    const own = mode === "offices" ? lowerRank(snapshot.network.index, ends) : undefined;
    return own === undefined ? LEVELS.filter((level) => ends.every((end) => rungs.get(level)?.has(end) === true)) : [own];
  };
  const rows = [...drafts.values()].map(({ pair, closed, content }): CoverageRow => {
    const applicable = [...levelsOf(pair), NO_LEVEL];
    const cells = COVERAGE_COLUMNS.map((column) => cellOf(column, content.get(column), setAside, applicable.includes(column)));
    return { ...pair, cells, closed, total: sumOf(cells.map(({ counts }) => counts)) };
  });
  return totalled(COVERAGE_COLUMNS, inPairOrder(snapshot, rows));
};

/** The same matrix with fewer rows and columns; the totals are those of what is left, so that they add up on the screen. */
export const partOfCoverage = (
  { columns, rows }: Coverage, isRowShown: (row: CoverageRow) => boolean, isColumnShown: (column: CoverageColumn) => boolean,
): Coverage => totalled(columns.filter(isColumnShown), rows.filter(isRowShown).map((row) => {
  const cells = row.cells.filter(({ column }) => isColumnShown(column));
  return { ...row, cells, total: sumOf(cells.map(({ counts }) => counts)) };
}));

/** Most missing first, then most questions, then most that is expected at all; a stable sort leaves the rest as it was. */
export const byUncovered = ({ total: a }: CoverageRow, { total: b }: CoverageRow): number =>
  b.missing - a.missing || b.questions - a.questions || expectedIn(b) - expectedIn(a);
