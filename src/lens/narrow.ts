/** A lens that shows one relationship at one level, or on one issue, and leaves every other facet as it is. */
import { NO_LEVEL, type CoverageCell } from "../gaps/coverage/cell";
import type { ActorId, IssueId } from "../model/id";
import { lowerRank } from "../network/levels";
import type { Network } from "../network/network";
import type { Snapshot } from "../network/snapshot";
import { facetValues } from "./facet-values";
import { NONE, showOnly, type Facet, type Lens } from "./lens";

export interface Narrowing {
  readonly parties?: readonly ActorId[];
  /** Values of the facet `level`. */
  readonly levels?: readonly string[];
  readonly issue?: IssueId;
}

export const narrowed = (lens: Lens, network: Network, { parties, levels, issue }: Narrowing): Lens => {
  const kept: readonly (readonly [Facet, readonly string[] | undefined])[] = [
    ["party", parties], ["level", levels], ["issue", issue === undefined ? undefined : [issue]],
  ];
  return kept.reduce((of, [facet, values]) => (values === undefined ? of : showOnly(of, facet, values, facetValues(network, facet))), lens);
};

/** The levels at which what is in the cell is drawn: where any level would do, that of the lower of its ends. */
export const levelsOfCell = ({ network }: Snapshot, { column, gaps, channels, expected }: CoverageCell): readonly string[] => {
  if (column !== NO_LEVEL) return [column];
  const ends = [...gaps.map(({ between }) => between), ...expected.map(({ requirement }) => requirement.expectation.between)];
  const levels = [...ends.map((each) => lowerRank(network.index, each)), ...channels.map(({ level }) => level)];
  return levels.length === 0 ? [NONE] : [...new Set(levels.map((level) => level ?? NONE))];
};
