/** Bends edges so that parallel ones lie apart and none runs through a label if a mild curve avoids it. */
import { pointOnCurve } from "./curve";
import { boxContains, compareText } from "./geometry";
import type { Box, Point } from "./geometry";

export interface BendEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

export interface BendOptions {
  /** px between neighbours of a bundle at their middle. */
  readonly spread: number;
  /** Labels and marks to go around; none: bundles are spread about the straight line. */
  readonly obstacles: readonly Box[];
  /** What a curve should not leave. */
  readonly bounds?: Box | undefined;
}

const SAMPLES = 32;
const COST_OF_HIT = 9;
const OFFSETS = [0, 12, 24, 38, 56, 80, 110, 150, 200];

interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly edges: BendEdge[];
}

/** Edges between the same two nodes, in whichever direction; `from` is the end that comes first in the order of text. */
function bundlesOf(edges: readonly BendEdge[]): Bundle[] {
  const bundles: Bundle[] = [];
  // By one end and then by the other: joining two keys to one text costs more than everything else here.
  const byEnds = new Map<string, Map<string, Bundle>>();
  for (const edge of edges) {
    const isTurned = edge.target < edge.source;
    const from = isTurned ? edge.target : edge.source;
    const to = isTurned ? edge.source : edge.target;
    let others = byEnds.get(from);
    if (others === undefined) byEnds.set(from, others = new Map<string, Bundle>());
    const bundle = others.get(to);
    if (bundle !== undefined) bundle.edges.push(edge);
    else {
      const made: Bundle = { from, to, edges: [edge] };
      others.set(to, made);
      bundles.push(made);
    }
  }
  return bundles;
}

function hits(source: Point, target: Point, bend: number, obstacles: readonly Box[], bounds: Box | undefined): number {
  let count = 0;
  for (let sample = 1; sample < SAMPLES; sample += 1) {
    const point = pointOnCurve(source, target, bend, sample / SAMPLES);
    if (obstacles.some((box) => boxContains(box, point))) count += 1;
    if (bounds !== undefined && !boxContains(bounds, point)) count += 4;
  }
  return count;
}

/** The mildest bend that touches the fewest labels. Ties go to the positive side, which keeps the choice the same each time. */
function cheapestBend(source: Point, target: Point, obstacles: readonly Box[], bounds: Box | undefined): number {
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  const free = obstacles.filter((box) => !boxContains(box, source) && !boxContains(box, target));
  let best = 0;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const offset of OFFSETS) {
    if (offset > length * 0.45) break;
    for (const bend of offset === 0 ? [0] : [offset, -offset]) {
      const cost = hits(source, target, bend, free, bounds) * COST_OF_HIT + offset * 0.25;
      if (cost < bestCost) {
        best = bend;
        bestCost = cost;
      }
    }
    if (bestCost <= offset * 0.25) break;
  }
  return best;
}

/** px by edge key; an edge that runs straight, or whose end has no position, is left out. */
export function bends(edges: readonly BendEdge[], positions: ReadonlyMap<string, Point>, options: BendOptions): Map<string, number> {
  const result = new Map<string, number>();
  for (const { from, to, edges: bundle } of bundlesOf(edges)) {
    const source = positions.get(from);
    const target = positions.get(to);
    if (source === undefined || target === undefined) continue;
    const base = options.obstacles.length === 0 ? 0 : cheapestBend(source, target, options.obstacles, options.bounds);
    // In a large network most edges are alone between their ends.
    if (base === 0 && bundle.length === 1) continue;
    for (const [index, edge] of bundle.toSorted((a, b) => compareText(a.key, b.key)).entries()) {
      const bend = base + (index - (bundle.length - 1) / 2) * options.spread;
      result.set(edge.key, edge.source === from ? bend : -bend);
    }
  }
  return result;
}
