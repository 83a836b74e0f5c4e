/** How many routes share nobody but their ends: the number of node-disjoint paths (Menger 1927), here over seats, of which not all may be passed. */
import { countDisjointPaths } from "../../measures/disjoint-paths";
import type { SeatKey } from "../../network/seats";
import type { RouteGraph } from "./route-graph";

/** Costs do not count, nor do parallel channels; the step from end to end is a route of its own. Cost: (routes + 1) × steps. */
export const independentRoutes = (graph: RouteGraph, from: SeatKey, to: SeatKey): number => countDisjointPaths({
  stepsFrom: (seat) => graph.stepsFrom(seat).map((step) => step.to),
  isPassable: graph.isPassable,
}, from, to);
