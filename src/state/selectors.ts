/** What follows from document and session, each step computed once for the same inputs. */
import { COVERAGE_MODES, coverageOf, type Coverage, type CoverageMode } from "../gaps/coverage/coverage";
import { findGaps } from "../gaps/find-gaps";
import type { Gap, GapId } from "../gaps/gap";
import { issueMatrixOf, type IssueMatrix } from "../gaps/issue-matrix";
import { routeFinder, type RouteFinder, type Routes } from "../gaps/routes/find-routes";
import { judge, type Judgements } from "../gaps/verdicts/judge";
import { applyLens, type LensView } from "../lens/apply-lens";
import { filterable } from "../lens/filterable";
import type { Lens } from "../lens/lens";
import { searchIndex, type SearchIndex } from "../lens/search";
import type { PartialDate } from "../model/date";
import type { Verdict } from "../model/records/verdict";
import type { Network } from "../network/network";
import { asOf, type Snapshot } from "../network/snapshot";
import { remember } from "./remember";

export interface Selectors {
  readonly snapshot: (network: Network, date: PartialDate) => Snapshot;
  /** Highest severity first; all of them, whatever the lens hides. */
  readonly gaps: (snapshot: Snapshot) => readonly Gap[];
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
  const snapshot = remember(asOf);
  const gaps = remember((of: Snapshot): readonly Gap[] => findGaps(of));
  const finder = remember((of: Snapshot): { readonly find: RouteFinder; readonly known: Map<GapId, Routes> } => ({ find: routeFinder(of), known: new Map() }));
  const judged = remember((of: Snapshot, verdicts: readonly Verdict[], today: PartialDate) => judge(of, gaps(of), verdicts, today));
  const prepared = remember((of: Snapshot, setAside: Judgements["setAside"]) => filterable(of, gaps(of), setAside));
  // The panels follow a picture later than the stage: both lenses are asked for in turn.
  const lensView = remember((of: Snapshot, lens: Lens, setAside: Judgements["setAside"]) => applyLens(prepared(of, setAside), lens), 2);
  const search = remember((of: Snapshot) => searchIndex(of, gaps(of)));
  // Both readings of the matrix: the view has one of them, and the details may be of a cell of the other.
  const coverage = remember((of: Snapshot, setAside: Judgements["setAside"], mode: CoverageMode) => coverageOf({ snapshot: of, gaps: gaps(of), setAside, mode }), COVERAGE_MODES.length);
  const issueMatrix = remember((of: Snapshot, setAside: Judgements["setAside"]) => issueMatrixOf({ snapshot: of, gaps: gaps(of), setAside }));
  return {
    snapshot,
    gaps,
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
