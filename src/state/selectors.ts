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
import { applyLens, type LensView } from "../lens/apply-lens";
import { filterable } from "../lens/filterable";
import type { Lens } from "../lens/lens";
import { searchIndex, type SearchIndex } from "../lens/search";
import type { PartialDate } from "../model/date";
import type { Verdict } from "../model/records/verdict";
import type { Network } from "../network/network";
import { asOf, type Snapshot } from "../network/snapshot";
import { withThresholds } from "../network/with-thresholds";
import { remember } from "./remember";

export interface Selectors {
  /** The network by the reader's figures; the network itself while nothing is adjusted. */
  readonly adjusted: typeof withThresholds;
  /** The network as it would be; the network itself while nothing is supposed. The last parameter: the name of a holder who is not named. */
  readonly supposed: typeof suppose;
  readonly snapshot: (network: Network, date: PartialDate) => Snapshot;
  /** Highest severity first; all of them, whatever the lens hides. */
  readonly gaps: (snapshot: Snapshot) => readonly Gap[];
  /** What a supposition does, `after` being of a network that `supposed` made of that of `before`. */
  readonly comparison: (before: Snapshot, after: Snapshot) => Comparison;
  readonly gapById: (snapshot: Snapshot, id: GapId) => Gap | undefined;
  /** Which gaps somebody set aside, and which are back; `today` is the reader's own day. */
  readonly judged: (snapshot: Snapshot, verdicts: readonly Verdict[], today: PartialDate) => Judgements;
  readonly lensView: (snapshot: Snapshot, lens: Lens, setAside: Judgements["setAside"]) => LensView;
  readonly coverage: (snapshot: Snapshot, setAside: Judgements["setAside"], mode: CoverageMode) => Coverage;
  readonly issueMatrix: (snapshot: Snapshot, setAside: Judgements["setAside"]) => IssueMatrix;
  readonly routes: (snapshot: Snapshot, gap: Gap) => Routes;
  readonly search: (snapshot: Snapshot) => SearchIndex;
}

/** One set for the page: what it remembers is the page's present state. */
export const createSelectors = (): Selectors => {
  // A supposition is seen beside what is: both are asked for in turn.
  const snapshot = remember(asOf, 3);
  const bases = new WeakMap<Network, Network>();
  const supposed = remember<Parameters<typeof suppose>, Network>((network, ...rest) => {
    const made = suppose(network, ...rest);
    if (made !== network) bases.set(made, network);
    return made;
  });
  const gaps: Selectors["gaps"] = remember((of: Snapshot): readonly Gap[] => {
    const base = bases.get(of.network);
    return base === undefined ? findGaps(of) : underSupposition(gaps(snapshot(base, of.date)), findGaps(of));
  }, 2);
  const comparison = remember((before: Snapshot, after: Snapshot) => compare(before, gaps(before), after, gaps(after)));
  const finder = remember((of: Snapshot): { readonly find: RouteFinder; readonly known: Map<GapId, Routes> } => ({ find: routeFinder(of), known: new Map() }));
  const judged = remember((of: Snapshot, verdicts: readonly Verdict[], today: PartialDate) => judge(of, gaps(of), verdicts, today), 2);
  const prepared = remember((of: Snapshot, setAside: Judgements["setAside"]) => filterable(of, gaps(of), setAside), 2);
  // The panels follow a picture later than the stage: both lenses are asked for in turn.
  const lensView = remember((of: Snapshot, lens: Lens, setAside: Judgements["setAside"]) => applyLens(prepared(of, setAside), lens), 4);
  const search = remember((of: Snapshot) => searchIndex(of, gaps(of)));
  // Both readings of the matrix: the view has one of them, and the details may be of a cell of the other.
  const coverage = remember((of: Snapshot, setAside: Judgements["setAside"], mode: CoverageMode) => coverageOf({ snapshot: of, gaps: gaps(of), setAside, mode }), COVERAGE_MODES.length);
  const issueMatrix = remember((of: Snapshot, setAside: Judgements["setAside"]) => issueMatrixOf({ snapshot: of, gaps: gaps(of), setAside }));
  return {
    adjusted: remember(withThresholds),
    supposed,
    snapshot,
    gaps,
    comparison,
    gapById: (of, id) => gaps(of).find((gap) => gap.id === id),
    judged,
    lensView,
    routes: (of, gap) => {
      const { find, known } = finder(of);
      const routes = known.get(gap.id) ?? find.between(gap.between[0], gap.between[1], gap.administration);
      known.set(gap.id, routes);
      return routes;
    },
    coverage,
    issueMatrix,
    search,
  };
};
