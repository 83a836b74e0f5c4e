/** Which node an arrow key leads to. Pure. */
import { compareText } from "../layouts/geometry";
import type { Point } from "../layouts/geometry";

export type Direction = "left" | "right" | "up" | "down";

const AHEAD: Readonly<Record<Direction, (dx: number, dy: number) => readonly [along: number, across: number]>> = {
  left: (dx, dy) => [-dx, Math.abs(dy)],
  right: (dx, dy) => [dx, Math.abs(dy)],
  up: (dx, dy) => [-dy, Math.abs(dx)],
  down: (dx, dy) => [dy, Math.abs(dx)],
};

/** The nearest in that direction; what lies off to the side counts as further away. */
export function nearestInDirection(from: string, points: ReadonlyMap<string, Point>, direction: Direction): string | undefined {
  const start = points.get(from);
  if (start === undefined) return undefined;
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [key, point] of points) {
    if (key === from) continue;
    const [along, across] = AHEAD[direction](point.x - start.x, point.y - start.y);
    if (along < 1 || across > along * 3) continue;
    const cost = along + across * 2;
    if (cost < bestCost || (cost === bestCost && best !== undefined && compareText(key, best) < 0)) {
      best = key;
      bestCost = cost;
    }
  }
  return best;
}
