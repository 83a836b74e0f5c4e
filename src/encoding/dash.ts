/** Dash patterns: how a line says its status without colour. */
import type { Status } from "../model/vocabulary";

/**
 * Visible lengths in px, on and off in turn; `undefined` is a solid line. Ends are round and are part of the "on" length,
 * so that an "on" as long as the line is wide is a dot.
 */
export type Dash = readonly [on: number, off: number, on2: number, off2: number] | undefined;

/** A mark on the line is never shorter than this, or it vanishes in the anti-aliasing. */
const SHORTEST = 2;

const dot = (width: number): number => Math.max(width, SHORTEST);

export function statusDash(status: Status, width: number): Dash {
  const point = dot(width);
  switch (status) {
    case "open":
      return undefined;
    case "planned":
      return [point, 3 + width * 0.5, point, 3 + width * 0.5];
    case "dormant":
      return [14 + width, 8, 14 + width, 8];
    case "closed":
      return [point, 11 + width, point, 11 + width];
    case "unknown":
      return [12 + width, 5 + width * 0.5, point, 5 + width * 0.5];
  }
}

export const GAP_DASH: Dash = [8, 5, 8, 5];
export const QUESTION_DASH: Dash = [4, 7, 4, 7];

export function dashPeriod(dash: NonNullable<Dash>): number {
  return dash[0] + dash[1] + dash[2] + dash[3];
}
