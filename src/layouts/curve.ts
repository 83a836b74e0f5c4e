/** Edges as quadratic curves. `bend` is how far the middle stands off the straight line, px; positive is to the right of the way from source to target, y down. */
import type { Point } from "./geometry";

function controlPoint(source: Point, target: Point, bend: number): Point {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  const middle = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 };
  if (length === 0) return middle;
  return { x: middle.x - (dy / length) * bend * 2, y: middle.y + (dx / length) * bend * 2 };
}

/** The point at `t` in 0…1. */
export function pointOnCurve(source: Point, target: Point, bend: number, t: number): Point {
  const control = controlPoint(source, target, bend);
  const rest = 1 - t;
  return {
    x: rest * rest * source.x + 2 * rest * t * control.x + t * t * target.x,
    y: rest * rest * source.y + 2 * rest * t * control.y + t * t * target.y,
  };
}
