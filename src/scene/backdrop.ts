/** The ladder's frame: bands under the edges, their names, and the columns' headings, which stay at the top when the view is moved. */
import { FONT_FAMILY } from "../encoding/font";
import type { Theme } from "../encoding/theme";
import { BAND_NAME_HEIGHT, BAND_NAME_INDENT, HEADING_HEIGHT } from "../layouts/ladder";
import type { Box } from "../layouts/geometry";
import type { Ladder } from "../layouts/ladder";
import type { StageWords } from "../state/stage-view";
import { toViewport } from "./view-transform";
import type { ViewTransform } from "./view-transform";

export const BAND_NAME_FONT = `600 12px ${FONT_FAMILY}`;
const HEADING_FONT = `600 15px ${FONT_FAMILY}`;

/** Returns where the names are, for labels to keep clear of when the ladder is seen from afar. */
export function drawBands(context: CanvasRenderingContext2D, ladder: Ladder, words: StageWords, theme: Theme, view: ViewTransform): Box[] {
  const names: Box[] = [];
  context.font = BAND_NAME_FONT;
  context.textBaseline = "middle";
  context.textAlign = "left";
  for (const band of ladder.bands) {
    const from = toViewport(view, band);
    const to = toViewport(view, { x: band.x + band.width, y: band.y + band.height });
    context.fillStyle = theme.band;
    context.beginPath();
    context.roundRect(from.x, from.y, to.x - from.x, to.y - from.y, 3);
    context.fill();
    context.fillStyle = theme.muted;
    const name = band.level === "unranked" ? words.unranked : words.levels[band.level];
    const x = Math.max(from.x, 0) + BAND_NAME_INDENT;
    const y = from.y + Math.max(Math.min(BAND_NAME_HEIGHT / view.ratio, 24), 12) / 2 + 1;
    context.fillText(name, x, y);
    names.push({ x, y: y - 7, width: context.measureText(name).width, height: 14 });
  }
  return names;
}

export function drawHeadings(context: CanvasRenderingContext2D, ladder: Ladder, words: StageWords, theme: Theme, view: ViewTransform): void {
  const moved = toViewport(view, { x: 0, y: 0 }).y < -1 || view.ratio < 1;
  if (moved) {
    context.fillStyle = theme.ground;
    context.fillRect(0, 0, view.width, HEADING_HEIGHT - 4);
    context.fillStyle = theme.line;
    context.fillRect(0, HEADING_HEIGHT - 4, view.width, 1);
  }
  context.font = HEADING_FONT;
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.fillStyle = theme.ink;
  for (const { column, x, y } of ladder.headings) {
    const word = words.columns[column];
    const half = context.measureText(word).width / 2;
    const at = toViewport(view, { x, y });
    if (at.x < -half || at.x > view.width + half) continue;
    const held = Math.min(Math.max(at.x, half + 8), view.width - half - 8);
    context.fillText(word, held, Math.max(Math.min(at.y, y), moved ? (HEADING_HEIGHT - 4) / 2 : at.y));
  }
}
