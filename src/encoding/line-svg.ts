/** The legend's lines: the signs that the canvas draws, as SVG stroke values. */
import type { LineSign } from "./line-sign";

export interface StrokeSvg {
  /** Offset across the line, px: two strokes make a double line. */
  readonly offset: number;
  readonly width: number;
  readonly dasharray: string | undefined;
  readonly linecap: "round" | "butt";
}

/** SVG adds round caps to the "on" length, the canvas counts them in: so a stroke's width is taken off here. */
function strokeDasharray(sign: LineSign, strokeWidth: number): string | undefined {
  if (sign.dash === undefined) return undefined;
  return sign.dash
    .map((length, index) => Math.max(index % 2 === 0 ? length - strokeWidth : length + strokeWidth, 0.01))
    .map((length) => Math.round(length * 100) / 100)
    .join(" ");
}

export function lineSvg(sign: LineSign): readonly StrokeSvg[] {
  const width = sign.hollow === 0 ? sign.width : (sign.width - sign.hollow) / 2;
  const dasharray = strokeDasharray(sign, width);
  const linecap = sign.dash === undefined ? "butt" : "round";
  const offsets = sign.hollow === 0 ? [0] : [-(sign.hollow + width) / 2, (sign.hollow + width) / 2];
  return offsets.map((offset) => ({ offset, width, dasharray, linecap }));
}
