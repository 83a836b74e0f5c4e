/** Finds places for newcomers in a picture that stands: beside their neighbours, without moving anybody. */
import { compareText } from "./geometry";
import type { Point } from "./geometry";
import { randomFrom } from "./random";

export interface Newcomers {
  readonly placed: ReadonlyMap<string, Point>;
  readonly newcomers: readonly string[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
  readonly seed: number;
  /** px that two nodes should keep. */
  readonly distance: number;
}

const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
  y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
});

export function placeNew({ placed, newcomers, edges, seed, distance }: Newcomers): Map<string, Point> {
  const positions = new Map(placed);
  const random = randomFrom(seed);
  const centre = placed.size === 0 ? { x: 0, y: 0 } : mean([...placed.values()]);
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  for (const key of newcomers.toSorted(compareText)) {
    const known = (neighbours.get(key) ?? []).flatMap((other) => positions.get(other) ?? []);
    const start = known.length === 0 ? centre : mean(known);
    positions.set(key, freePlace(start, positions, distance, random));
  }
  return positions;
}

/** Walks outward on a spiral until nobody is near; the turn it starts with comes from the seed. */
function freePlace(start: Point, taken: ReadonlyMap<string, Point>, distance: number, random: () => number): Point {
  const turn = random() * Math.PI * 2;
  for (let step = 1; step < 400; step += 1) {
    const angle = turn + step * 2.4;
    const radius = distance * 0.6 * Math.sqrt(step);
    const place = { x: start.x + Math.cos(angle) * radius, y: start.y + Math.sin(angle) * radius };
    let free = true;
    for (const other of taken.values()) {
      if (Math.hypot(other.x - place.x, other.y - place.y) < distance) {
        free = false;
        break;
      }
    }
    if (free) return place;
  }
  return start;
}
