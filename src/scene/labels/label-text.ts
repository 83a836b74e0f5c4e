/** A node's label in lines, measured: what place-labels moves about and draw-labels writes. */
import { FONT_FAMILY } from "../../encoding/font";
import { ellipsize, wrapLabel } from "../../layouts/wrap-label";
import type { Measure } from "../../layouts/wrap-label";
import type { Size } from "../../layouts/geometry";

export interface LabelFonts {
  readonly label: string;
  readonly detail: string;
  readonly labelLine: number;
  readonly detailLine: number;
}

export interface LabelText extends Size {
  readonly lines: readonly string[];
  readonly detail: string | undefined;
  /** The whole text where something had to be left out. */
  readonly whole: string | undefined;
}

/** Text is 13 and 11 px; on a narrow stage 12 and 11, never less. */
export function labelFonts(stageWidth: number): LabelFonts {
  const size = stageWidth < 640 ? 12 : 13;
  return { label: `500 ${size}px ${FONT_FAMILY}`, detail: `11px ${FONT_FAMILY}`, labelLine: size + 2, detailLine: 13 };
}

export interface Measures {
  readonly label: Measure;
  readonly detail: Measure;
  readonly bandName: Measure;
}

export function labelText(
  label: string, detail: string | undefined, maxWidth: number, measures: Measures, fonts: LabelFonts,
): LabelText {
  const wrapped = wrapLabel(label, maxWidth, measures.label);
  const second = detail === undefined || detail === "" ? undefined : ellipsize(detail, maxWidth, measures.detail);
  const shortened = wrapped.truncated || (second !== undefined && second !== detail);
  return {
    lines: wrapped.lines,
    detail: second,
    whole: shortened ? [label, detail].filter((text) => text !== undefined).join("\n") : undefined,
    width: Math.ceil(Math.max(wrapped.width, second === undefined ? 0 : measures.detail(second))),
    height: wrapped.lines.length * fonts.labelLine + (second === undefined ? 0 : fonts.detailLine),
  };
}

/** Measures through a canvas and remembers: a label is measured on each show. */
export function canvasMeasure(context: CanvasRenderingContext2D, font: string): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text);
    if (width !== undefined) return width;
    context.font = font;
    const measured = context.measureText(text).width;
    if (known.size > 20_000) known.clear();
    known.set(text, measured);
    return measured;
  };
}
