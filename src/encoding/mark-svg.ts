/** The legend's marks: the shapes that the canvas draws, as SVG values around the origin. */
import type { MarkSign, Shape } from "./mark";

/** Line thickness of hollow marks, px; the shader uses the same. */
export const MARK_STROKE = 2;
/** Radii of what stands inside, as shares of the mark's: the second ring of a grouping, the dot of a designate. */
export const INNER_RING = 0.42;
export const INNER_DOT = 0.3;
/** A grouping's two rings are thinner, or they would run into one. */
const TARGET_STROKE = 1.6;

export interface MarkSvg {
  /** Outline, for `fill` or `stroke` as `filled` says. */
  readonly path: string;
  readonly filled: boolean;
  /** Set on the outline when it is stroked. */
  readonly strokeWidth: number;
  readonly dasharray: string | undefined;
  /** A second path, filled: the dot of a designate, the lower half of an acting holder. */
  readonly inner: string | undefined;
  /** A second path, stroked like the outline: the inner ring of a grouping. */
  readonly innerRing: string | undefined;
}

const circlePath = (radius: number): string =>
  `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;

const round = (value: number): number => Math.round(value * 100) / 100;

const polygonPath = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;

export function shapePath(shape: Shape, radius: number): string {
  switch (shape) {
    case "circle":
    case "target":
      return circlePath(radius);
    case "square":
      return polygonPath([[-radius, -radius], [radius, -radius], [radius, radius], [-radius, radius]]);
    case "diamond":
      return polygonPath([[0, -radius], [radius, 0], [0, radius], [-radius, 0]]);
    case "hexagon": {
      const side = (radius * 2) / Math.sqrt(3);
      return polygonPath([[-side, 0], [-side / 2, -radius], [side / 2, -radius], [side, 0], [side / 2, radius], [-side / 2, radius]]);
    }
  }
}

export function markSvg(sign: MarkSign): MarkSvg {
  const { shape, radius, filling } = sign;
  const filled = filling === "solid" && shape !== "target";
  const stroke = shape === "target" ? TARGET_STROKE : MARK_STROKE;
  const edge = filled ? radius : radius - stroke / 2;
  const half = `M${-edge} 0A${edge} ${edge} 0 0 0 ${edge} 0Z`;
  return {
    path: shapePath(shape, edge),
    filled,
    strokeWidth: filled ? 0 : stroke,
    dasharray: filling === "dashed" ? dashedRing(edge) : undefined,
    inner: shape === "target" ? undefined : filling === "dotted" ? circlePath(round(radius * INNER_DOT)) : filling === "half" ? half : undefined,
    innerRing: shape === "target" ? circlePath(round(radius * INNER_RING)) : undefined,
  };
}

/** Eight dashes around, as the shader cuts them. */
function dashedRing(radius: number): string {
  const step = (2 * Math.PI * radius) / 8;
  return `${round(step * 0.6)} ${round(step * 0.4)}`;
}
