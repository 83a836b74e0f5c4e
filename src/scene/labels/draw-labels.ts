/** Writes placed labels on a canvas, over a halo in the colour behind them, so that an edge underneath never makes them illegible. */
import type { Theme } from "../../encoding/theme";
import { labelAlignment } from "../../layouts/label-box";
import type { LabelFonts, LabelText } from "./label-text";
import type { PlacedLabel } from "./place-labels";

export interface LabelStyle {
  readonly theme: Theme;
  readonly fonts: LabelFonts;
  readonly behind: string;
}

const HALO = 5;
const VEIL = 0.7;
const DIMMED = 0.3;

export function drawLabel(
  context: CanvasRenderingContext2D, placed: PlacedLabel, text: LabelText, dimmed: boolean, { theme, fonts, behind }: LabelStyle,
): void {
  const { box, side } = placed;
  const align = labelAlignment(side);
  const x = align === "right" ? box.x + box.width : align === "left" ? box.x : box.x + box.width / 2;
  context.save();
  context.textAlign = align;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = behind;
  const write = (line: string, y: number, font: string, colour: string): void => {
    context.font = font;
    context.globalAlpha = 1;
    context.strokeText(line, x, y);
    context.globalAlpha = dimmed ? DIMMED : 1;
    context.fillStyle = colour;
    context.fillText(line, x, y);
  };
  // Where many thick lines run under a name, the halo alone leaves too much of them between the glyphs.
  context.globalAlpha = VEIL;
  context.fillStyle = behind;
  context.beginPath();
  context.roundRect(box.x - 2, box.y, box.width + 4, box.height, 3);
  context.fill();
  let y = box.y + fonts.labelLine / 2;
  for (const line of text.lines) {
    write(line, y, fonts.label, theme.ink);
    y += fonts.labelLine;
  }
  if (text.detail !== undefined) write(text.detail, y - fonts.labelLine / 2 + fonts.detailLine / 2, fonts.detail, theme.muted);
  context.restore();
}
