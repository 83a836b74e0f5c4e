/** The signs in the middle of edges: what is missing, how two actors stand, the steps of a route. */
import type { Badge } from "../../encoding/line-sign";
import { FONT_FAMILY } from "../../encoding/font";
import { pointOnCurve } from "../../layouts/curve";
import type { Point } from "../../layouts/geometry";
import { PointGrid } from "./point-grid";

export interface BadgeRequest {
  readonly key: string;
  readonly source: Point;
  readonly target: Point;
  /** In the units of the points. */
  readonly bend: number;
  readonly badge: Badge;
  readonly colour: string;
}

export interface PlacedBadge extends BadgeRequest {
  readonly at: Point;
}

export const BADGE_RADIUS = 8;
const SQUARE = 13.5;
/** Where on the edge to try, so that two badges do not lie on each other. */
const PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.3, 0.7, 0.22, 0.78];

/** Points in viewport px. An edge that is too short for a badge gets none. Cost: near-linear in edges and marks. */
export function placeBadges(requests: readonly BadgeRequest[], marks: Iterable<Point>): PlacedBadge[] {
  const nodes = new PointGrid(BADGE_RADIUS * 2);
  for (const mark of marks) nodes.add(mark);
  const badges = new PointGrid(BADGE_RADIUS * 2 + 1);
  const placed: PlacedBadge[] = [];
  for (const request of requests) {
    const { source, target, bend } = request;
    if (Math.hypot(target.x - source.x, target.y - source.y) + Math.abs(bend) * 2 < BADGE_RADIUS * 5) continue;
    const points = PLACES.map((t) => pointOnCurve(source, target, bend, t));
    const at = points.find((point) => !badges.hasNear(point) && !nodes.hasNear(point)) ?? pointOnCurve(source, target, bend, 0.5);
    badges.add(at);
    placed.push({ ...request, at });
  }
  return placed;
}

/** Whether both would look the same on the canvas; an edge's key stands for its stance and its step. */
export const sameBadges = (one: readonly PlacedBadge[], other: readonly PlacedBadge[]): boolean =>
  one.length === other.length && one.every(({ key, at, badge, colour }, index) => {
    const its = other[index];
    return its?.key === key && its.at.x === at.x && its.at.y === at.y && its.badge.kind === badge.kind && faceOf(its.badge) === faceOf(badge) && its.colour === colour;
  });

/** What may be another on the same line. */
const faceOf = (badge: Badge): string | number => {
  switch (badge.kind) {
    case "missing": return badge.count;
    case "compared": return badge.sign;
    default: return "";
  }
};

/** Beside the sign, so that one line is not taken for one gap. */
function drawCount(context: CanvasRenderingContext2D, count: number, colour: string, behind: string): void {
  context.font = `bold 11px ${FONT_FAMILY}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineWidth = 3;
  context.strokeStyle = behind;
  context.strokeText(String(count), BADGE_RADIUS + 2, 0.5);
  context.fillStyle = colour;
  context.fillText(String(count), BADGE_RADIUS + 2, 0.5);
}

export function drawBadge(context: CanvasRenderingContext2D, { at, badge, colour }: PlacedBadge, behind: string, strength: number): void {
  context.save();
  context.translate(at.x, at.y);
  context.beginPath();
  context.arc(0, 0, BADGE_RADIUS + 1.5, 0, Math.PI * 2);
  context.fillStyle = behind;
  context.fill();
  context.globalAlpha = strength;
  context.beginPath();
  // Square, so that it is not taken for a stance's sign, which may be the same character.
  if (badge.kind === "compared") context.roundRect(-SQUARE / 2, -SQUARE / 2, SQUARE, SQUARE, 2);
  else context.arc(0, 0, BADGE_RADIUS - 0.75, 0, Math.PI * 2);
  context.fillStyle = badge.kind === "step" ? colour : behind;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 1.6;
  context.stroke();
  if (badge.kind === "missing") {
    context.beginPath();
    context.moveTo(-4, 0);
    context.lineTo(4, 0);
    context.stroke();
    if (badge.count > 1) drawCount(context, badge.count, colour, behind);
  } else {
    context.font = `bold ${badge.kind === "step" ? 11 : 13}px ${FONT_FAMILY}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = badge.kind === "step" ? behind : colour;
    context.fillText(badge.kind === "step" ? String(badge.step) : badge.sign, 0, 0.5);
  }
  context.restore();
}
