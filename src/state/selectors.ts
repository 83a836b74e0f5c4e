/** What follows from document and session, each step computed once for the same inputs. */
import { COVERAGE_MODES, coverageOf, type Coverage, type CoverageMode } from "../gaps/coverage/coverage";
import { findGaps } from "../gaps/find-gaps";
import type { Gap, GapId } from "../gaps/gap";
import { issueMatrixOf, type IssueMatrix } from "../gaps/issue-matrix";
import { routeFinder, type RouteFinder, type Routes } from "../gaps/routes/find-routes";
import { judge, type Judgements } from "../gaps/verdicts/judge";
import { compare, type Comparison } from "../gaps/what-if/compare";
import { underSupposition } from "../gaps/what-if/compare-gaps";
import { suppose } from "../gaps/what-if/suppose";
import { compared, type Compared } from "../history/difference/difference";
import { applyLens, type LensView } from "../lens/apply-lens";
import { filterable } from "../lens/filterable";
import type { Lens } from "../lens/lens";
import type { PartialDate } from "../model/date";
import type { ThresholdOverrides } from "../model/records/thresholds";
import type { Verdict } from "../model/records/verdict";
import type { Network } from "../network/network";
import { asOf, type Snapshot } from "../network/snapshot";
import { withParties, type Facing } from "../network/with-parties";
import { withThresholds } from "../network/with-thresholds";
import { remember } from "./remember";

export interface Selectors {
  /** The network by the reader's figures, with the sides that the reader set face to face; the network itself while both are as the data have them. */
  readonly adjusted: (network: Network, adjustments: ThresholdOverrides, facing: Facing | undefined) => Network;
  /** The network as it would be; the network itself while nothing is supposed. The last parameter: the name of a holder who is not named. */
  readonly supposed: typeof suppose;
  readonly snapshot: (network: Network, date: PartialDate) => Snapshot;
  /** Highest severity first; all of them, whatever the lens hides. None of a large network until they are found: `isSearched` tells. */
  readonly gaps: (snapshot: Snapshot) => readonly Gap[];
  readonly isSearched: (snapshot: Snapshot) => boolean;
  /** The snapshots whose gaps those of this one are made of: with a supposition what is goes before what would be. */
  readonly searched: (snapshot: Snapshot) => readonly Snapshot[];
  /** What a supposition does, `after` being of a network that `supposed` made of that of `before`. */
  readonly comparison: (before: Snapshot, after: Snapshot) => Comparison;
  /** What differs between two dates or two data sets; both are to be searched before it is asked for. */
  readonly compared: (before: Snapshot, after: Snapshot) => Compared;
  readonly gapById: (snapshot: Snapshot, id: GapId) => Gap | undefined;
  /** Which gaps somebody set aside, and which are back; `today` is the reader's own day. */
  readonly judged: (snapshot: Snapshot, verdicts: readonly Verdict[], today: PartialDate) => Judgements;
  readonly lensView: (snapshot: Snapshot, lens: Lens, setAside: Judgements["setAside"]) => LensView;
  readonly coverage: (snapshot: Snapshot, setAside: Judgements["setAside"], mode: CoverageMode) => Coverage;
  readonly issueMatrix: (snapshot: Snapshot, setAside: Judgements["setAside"]) => IssueMatrix;
  readonly routes: (snapshot: Snapshot, gap: Gap) => Routes;
}

/** `undefined`: not found yet. */
type FindGaps = (snapshot: Snapshot) => readonly Gap[] | undefined;

const NOT_FOUND: readonly Gap[] = [];

/** One set for the page: what it remembers is the page's present state. `find` is asked again as long as it has not found. */
export const createSelectors = (find: FindGaps = findGaps): Selectors => {
  // A supposition is seen beside what is, and a date beside another: all are asked for in turn.
  const snapshot = remember(asOf, 4);
  const bases = new WeakMap<Network, Network>();
  const supposed = remember<Parameters<typeof suppose>, Network>((network, ...rest) => {
    const made = suppose(network, ...rest);
    if (made !== network) bases.set(made, network);
    return made;
  });
  const searched = (of: Snapshot): readonly Snapshot[] => {
    const base = bases.get(of.network);
    return base === undefined ? [of] : [snapshot(base, of.date), of];
  };
  const known = new WeakMap<Snapshot, readonly Gap[]>();
  const found: FindGaps = (of) => {
    const gaps = known.get(of) ?? find(of);
    if (gaps !== undefined) known.set(of, gaps);
    return gaps;
  };
  const supposedGaps = remember(underSupposition, 2);
  const gaps = (of: Snapshot): readonly Gap[] => {
    const [before, after] = searched(of).map(found);
    if (!bases.has(of.network)) return before ?? NOT_FOUND;
    return before === undefined || after === undefined ? NOT_FOUND : supposedGaps(before, after);
  };
  // What is made of gaps is made again once they are found: they are compared, too.
  const comparison = remember(compare);
  const difference = remember((before: Snapshot, gapsBefore: readonly Gap[], after: Snapshot, gapsAfter: readonly Gap[]) =>
    compared({ snapshot: before, gaps: gapsBefore }, { snapshot: after, gaps: gapsAfter }));
  const finder = remember((of: Snapshot): { readonly finding: RouteFinder; readonly routesOf: Map<GapId, Routes> } => ({ finding: routeFinder(of), routesOf: new Map() }));
  const judged = remember(judge, 2);
  const prepared = remember(filterable, 2);
  // The panels follow a picture later than the stage: both lenses are asked for in turn.
  const lensView = remember(applyLens, 4);
  // Both readings of the matrix: the view has one of them, and the details may be of a cell of the other.
  const coverage = remember((of: Snapshot, all: readonly Gap[], setAside: Judgements["setAside"], mode: CoverageMode) => coverageOf({ snapshot: of, gaps: all, setAside, mode }), COVERAGE_MODES.length);
  const issueMatrix = remember((of: Snapshot, all: readonly Gap[], setAside: Judgements["setAside"]) => issueMatrixOf({ snapshot: of, gaps: all, setAside }));
  return {
    // Of this data set, and of one that is seen beside it.
    adjusted: remember((network: Network, adjustments: ThresholdOverrides, facing: Facing | undefined) => withParties(withThresholds(network, adjustments), facing), 2),
    supposed,
    snapshot,
    gaps,
    isSearched: (of) => searched(of).every((each) => found(each) !== undefined),
    searched,
    comparison: (before, after) => comparison(before, gaps(before), after, gaps(after)),
    compared: (before, after) => difference(before, gaps(before), after, gaps(after)),
    gapById: (of, id) => gaps(of).find((gap) => gap.id === id),
    judged: (of, ...rest) => judged(of, gaps(of), ...rest),
    lensView: (of, lens, setAside) => lensView(prepared(of, gaps(of), setAside), lens),
    routes: (of, gap) => {
      const { finding, routesOf } = finder(of);
      const routes = routesOf.get(gap.id) ?? finding.between(gap.between[0], gap.between[1], gap.administration);
      routesOf.set(gap.id, routes);
      return routes;
    },
    coverage: (of, setAside, mode) => coverage(of, gaps(of), setAside, mode),
    issueMatrix: (of, setAside) => issueMatrix(of, gaps(of), setAside),
  };
};
