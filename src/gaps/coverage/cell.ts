/** One relationship at one level: what is expected, what is there, what is missing, and in a word how it stands. */
import type { ActorId } from "../../model/id";
import type { Level } from "../../model/vocabulary";
import type { ChannelState } from "../../network/snapshot";
import { isQuestion, type Gap, type GapId } from "../gap";
import type { Requirement } from "../requirements";
import { channelsIn, expectedIn, NO_COUNTS, type Counts } from "./counts";

/** What is expected at any level, and channels of which no level is recorded, have a column of their own. */
export const NO_LEVEL = "unspecified";
export type CoverageColumn = Level | typeof NO_LEVEL;

export type CellState =
  /** Everything expected is met. */
  | "covered"
  /** Something is missing, and something is there. */
  | "partly"
  | "missing"
  /** Nothing is called missing, but nobody has researched some of it (I2). */
  | "question"
  /** Whatever would be missing is set aside. */
  | "set-aside"
  /** A channel of which nothing is expected. */
  | "present"
  /** A party has no office at that level: there is nothing to say. */
  | "not-applicable"
  /** Nothing expected, nothing recorded. */
  | "empty";

export interface Expected {
  readonly requirement: Requirement;
  readonly met: boolean;
}

export interface CoverageCell {
  readonly column: CoverageColumn;
  readonly state: CellState;
  readonly counts: Counts;
  /** By id of the expectation. */
  readonly expected: readonly Expected[];
  /** Highest severity first; questions and what is set aside among them, suggestions not. */
  readonly gaps: readonly Gap[];
  /** By id; without those that are closed. */
  readonly channels: readonly ChannelState[];
}

export interface CellContent {
  readonly expected: Expected[];
  readonly gaps: Gap[];
  readonly channels: ChannelState[];
}

const counted = ({ expected, gaps, channels }: CellContent, setAside: ReadonlySet<GapId>): Counts => {
  const counts = { ...NO_COUNTS };
  for (const { requirement, met } of expected) {
    counts[requirement.expectation.priority] += 1;
    if (met) counts.met += 1;
  }
  for (const gap of gaps) counts[setAside.has(gap.id) ? "setAside" : isQuestion(gap) ? "questions" : "missing"] += 1;
  for (const { status } of channels) if (status !== "closed") counts[status] += 1;
  return counts;
};

const stateOf = (counts: Counts, isApplicable: boolean): CellState => {
  if (counts.missing > 0) return counts.met + counts.open > 0 ? "partly" : "missing";
  if (counts.questions > 0) return "question";
  if (counts.setAside > 0) return "set-aside";
  if (expectedIn(counts) > 0) return "covered";
  if (channelsIn(counts) > 0) return "present";
  return isApplicable ? "empty" : "not-applicable";
};

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `undefined`: nothing is in it, as in most cells of a large network. */
export const cellOf = (column: CoverageColumn, content: CellContent | undefined, setAside: ReadonlySet<GapId>, isApplicable: boolean): CoverageCell => {
  if (content === undefined) return { column, state: stateOf(NO_COUNTS, isApplicable), counts: NO_COUNTS, expected: [], gaps: [], channels: [] };
  const counts = counted(content, setAside);
  return {
    column,
    state: stateOf(counts, isApplicable),
    counts,
    expected: content.expected.toSorted((a, b) => byId(a.requirement.expectation.id, b.requirement.expectation.id)),
    gaps: content.gaps,
    channels: content.channels.toSorted((a, b) => byId(a.channel.id, b.channel.id)),
  };
};

/** The ends between which everything in the cell stands, where it is one gap and nothing else. */
export const onlyGapIn = ({ gaps, counts, channels }: CoverageCell): Gap | undefined =>
  (gaps.length === 1 && counts.met === 0 && channels.length === 0 ? gaps[0] : undefined);

export type Ends = readonly [ActorId, ActorId];
