/**
 * The ladder: a band a level, the two parties' columns, counterparts face to face. Positions in px from the stage's upper left
 * corner, y down. It fills the stage; where the rows do not fit it is taller, and the view pans: text is never made smaller.
 */
import type { Box, Point, Size } from "./geometry";
import { LABEL_DISTANCE, labelBox } from "./label-box";
import type { LabelSide } from "./label-box";
import type { LadderColumns } from "./ladder-columns";
import type { BandLevel, LadderColumn, LadderItem } from "./ladder-item";
import { ladderRows } from "./ladder-rows";
import type { LadderBandRows } from "./ladder-rows";

export interface LadderBand extends Box {
  readonly level: BandLevel;
}

export interface Ladder extends Size {
  readonly positions: ReadonlyMap<string, Point>;
  readonly sides: ReadonlyMap<string, LabelSide>;
  readonly labelBoxes: ReadonlyMap<string, Box>;
  readonly columns: LadderColumns;
  readonly bands: readonly LadderBand[];
  /** The middle of each column's heading. */
  readonly headings: readonly { readonly column: LadderColumn; readonly x: number; readonly y: number }[];
  /** 1, or less where rows stand as close as they may. */
  readonly nodeScale: number;
}

export const HEADING_HEIGHT = 34;
export const BAND_NAME_HEIGHT = 20;
export const BAND_NAME_INDENT = 10;
export const BAND_GAP = 3;
const BAND_FOOT = 3;
const BAND_HEAD = 3;
const SHORTEST_LINE = 22;
/** Nobody faces an item of the third column, so they may stand closer. */
const SHORTEST_CELL = 17;
/** Between two lines; the smaller one where they would not fit the stage otherwise. */
const LINE_GAP = 4;
const TIGHT_GAP = 1;
const CELL_GAP = 18;

const lineHeight = (gap: number, shortest: number, labels: readonly (LadderItem | undefined)[]): number =>
  Math.max(shortest, ...labels.map((item) => item?.labelHeight ?? 0)) + gap;

/** The third column's items as a grid; where nobody else is in the band it may use the whole width. */
interface Grid {
  readonly columns: number;
  readonly cellWidth: number;
  readonly x: number;
  readonly rowHeights: readonly number[];
}

function thirdGrid(band: LadderBandRows, columns: LadderColumns, gap: number): Grid | undefined {
  const { third } = band;
  if (third.length === 0 || columns.third === undefined) return undefined;
  const alone = band.lines.length === 0;
  const x = alone ? columns.bandX + 24 : columns.third.x;
  const end = columns.bandX + columns.bandWidth - 10;
  const widest = Math.max(...third.map((item) => item.labelWidth));
  const cellWidth = widest + 14 + CELL_GAP + 10;
  const count = Math.min(third.length, Math.max(1, Math.floor((end - x + CELL_GAP + 10) / cellWidth)));
  const rows = Math.ceil(third.length / count);
  return {
    columns: count,
    cellWidth,
    x,
    rowHeights: Array.from({ length: rows }, (_, row) => lineHeight(gap, SHORTEST_CELL, third.slice(row * count, (row + 1) * count))),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Its name stands in a strip of its own only where the first row's label would run into it. */
function headHeight(band: LadderBandRows, columns: LadderColumns, nameWidth: number | undefined): number {
  if (nameWidth === undefined || band.lines.length === 0) return BAND_NAME_HEIGHT;
  const nameEnd = columns.bandX + BAND_NAME_INDENT + nameWidth + 8;
  const [first] = band.lines;
  const labelStart = columns.left.x - LABEL_DISTANCE - (first?.left?.labelWidth ?? 0);
  return labelStart > nameEnd ? BAND_HEAD : BAND_NAME_HEIGHT;
}

interface MeasuredBand {
  readonly band: LadderBandRows;
  readonly heights: readonly number[];
  readonly grid: Grid | undefined;
  readonly content: number;
  readonly head: number;
  readonly rows: number;
}

type NameWidths = Partial<Readonly<Record<BandLevel, number>>>;

const measureBands = (bands: readonly LadderBandRows[], columns: LadderColumns, nameWidths: NameWidths, gap: number): MeasuredBand[] =>
  bands.map((band) => {
    const heights = band.lines.map((line) => lineHeight(gap, SHORTEST_LINE, [line.left, line.right]));
    const grid = thirdGrid(band, columns, gap);
    const content = Math.max(sum(heights), sum(grid?.rowHeights ?? []));
    const rows = Math.max(heights.length, grid?.rowHeights.length ?? 0);
    return { band, heights, grid, content, head: headHeight(band, columns, nameWidths[band.level]), rows };
  });

const heightOf = (bands: readonly MeasuredBand[]): number =>
  HEADING_HEIGHT + sum(bands.map(({ head, content }) => head + content + BAND_FOOT + BAND_GAP));

/** `nameWidths`: of the bands' names, px; a band whose name is not given keeps a strip free for it. */
export function ladder(
  items: readonly LadderItem[], columns: LadderColumns, stage: Size, nameWidths: NameWidths = {},
): Ladder {
  const bandRows = ladderRows(items);
  const roomy = measureBands(bandRows, columns, nameWidths, LINE_GAP);
  const measured = heightOf(roomy) <= stage.height ? roomy : measureBands(bandRows, columns, nameWidths, TIGHT_GAP);
  const slack = Math.max(stage.height - heightOf(measured), 0);
  const rowCount = sum(measured.map(({ rows }) => rows));
  const extra = rowCount === 0 ? 0 : slack / rowCount;

  const positions = new Map<string, Point>();
  const sides = new Map<string, LabelSide>();
  const labelBoxes = new Map<string, Box>();
  const place = (item: LadderItem, at: Point, side: LabelSide): void => {
    positions.set(item.key, at);
    sides.set(item.key, side);
    labelBoxes.set(item.key, labelBox(at, side, { width: item.labelWidth, height: item.labelHeight }));
  };

  let top = HEADING_HEIGHT;
  const bands = measured.map(({ band, heights, grid, content, head, rows }): LadderBand => {
    const height = content + extra * rows;
    const start = top + head;
    placeLines(band, heights, start, (height - sum(heights)) / Math.max(heights.length, 1), columns, place);
    if (grid !== undefined) placeGrid(band, grid, start, height, place);
    const box = { level: band.level, x: columns.bandX, y: top, width: columns.bandWidth, height: head + height + BAND_FOOT };
    top += box.height + BAND_GAP;
    return box;
  });

  const y = HEADING_HEIGHT / 2;
  return {
    width: Math.max(stage.width, columns.bandX + columns.bandWidth),
    height: Math.max(stage.height, top),
    positions,
    sides,
    labelBoxes,
    columns,
    bands,
    headings: [
      { column: "left", x: columns.left.x, y },
      { column: "right", x: columns.right.x, y },
      ...(columns.third === undefined ? [] : [{ column: "third" as const, x: columns.third.x + columns.third.labelWidth / 2, y }]),
    ],
    nodeScale: measured === roomy ? 1 : 0.9,
  };
}

type Place = (item: LadderItem, at: Point, side: LabelSide) => void;

function placeLines(
  band: LadderBandRows, heights: readonly number[], start: number, extra: number, columns: LadderColumns, place: Place,
): void {
  const heightFrom = (index: number, span: number): number => sum(heights.slice(index, index + span)) + extra * span;
  let y = start;
  for (const [index, line] of band.lines.entries()) {
    if (line.left !== undefined) place(line.left, { x: columns.left.x, y: Math.round(y + heightFrom(index, line.leftSpan) / 2) }, "left");
    if (line.right !== undefined) place(line.right, { x: columns.right.x, y: Math.round(y + heightFrom(index, line.rightSpan) / 2) }, "right");
    y += heightFrom(index, 1);
  }
}

/** Beside a party that faces nobody (its row is the last) the third parties stand at the foot, where its channels go. */
function placeGrid(band: LadderBandRows, grid: Grid, start: number, bandHeight: number, place: Place): void {
  const last = band.lines.at(-1);
  const atFoot = last !== undefined && last.right === undefined && grid.rowHeights.length < band.lines.length;
  const free = bandHeight - sum(grid.rowHeights);
  const extra = atFoot ? 0 : free / grid.rowHeights.length;
  let y = start + (atFoot ? free : 0);
  for (const [row, rowHeight] of grid.rowHeights.entries()) {
    const middle = Math.round(y + (rowHeight + extra) / 2);
    for (const [column, item] of band.third.slice(row * grid.columns, (row + 1) * grid.columns).entries()) {
      place(item, { x: grid.x + column * grid.cellWidth, y: middle }, "right");
    }
    y += rowHeight + extra;
  }
}
