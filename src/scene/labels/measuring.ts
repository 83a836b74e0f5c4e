/** Fonts and measures for a stage of a certain width; made anew only when the fonts change. */
import { BAND_NAME_FONT } from "../backdrop";
import { canvasMeasure, labelFonts } from "./label-text";
import type { LabelFonts, Measures } from "./label-text";

export interface Measuring {
  readonly fonts: LabelFonts;
  readonly measures: Measures;
}

export function createMeasuring(): (stageWidth: number) => Measuring {
  let last: Measuring | undefined;
  return (stageWidth) => {
    const fonts = labelFonts(stageWidth);
    if (last?.fonts.label === fonts.label) return last;
    const context = document.createElement("canvas").getContext("2d");
    const measure = (font: string): Measures["label"] => (context === null ? (text) => text.length * 13 : canvasMeasure(context, font));
    last = { fonts, measures: { label: measure(fonts.label), detail: measure(fonts.detail), bandName: measure(BAND_NAME_FONT) } };
    return last;
  };
}
