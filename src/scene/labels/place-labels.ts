/** Finds each label a side of its mark where it covers nothing; a label without such a side is dropped, not laid over another. */
import { boxesOverlap, compareText } from "../../layouts/geometry";
import type { Box, Point, Size } from "../../layouts/geometry";
import { labelBox } from "../../layouts/label-box";
import type { LabelSide } from "../../layouts/label-box";

export interface LabelRequest {
  readonly key: string;
  /** The mark's middle and radius in the viewport, px. */
  readonly mark: Point;
  readonly radius: number;
  readonly size: Size;
  /** In order of preference. */
  readonly sides: readonly LabelSide[];
  /** Higher goes first. */
  readonly priority: number;
  /** Placed whatever it covers: what the pointer is on. */
  readonly forced?: boolean;
}

export interface PlacedLabel {
  readonly key: string;
  readonly side: LabelSide;
  readonly box: Box;
}

const CELL = 80;

const isInside = (box: Box, viewport: Size): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= viewport.width && box.y + box.height <= viewport.height;

/** Boxes by the cells of a grid that they touch: keeps placing linear. */
class BoxGrid {
  private readonly cells = new Map<number, { readonly box: Box; readonly owner: string }[]>();

  private cellsOf(box: Box): number[] {
    const cells: number[] = [];
    for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.width) / CELL); column += 1) {
      for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.height) / CELL); row += 1) cells.push(column * 65_537 + row);
    }
    return cells;
  }

  add(box: Box, owner: string): void {
    const entry = { box, owner };
    for (const cell of this.cellsOf(box)) {
      const entries = this.cells.get(cell);
      if (entries === undefined) this.cells.set(cell, [entry]);
      else entries.push(entry);
    }
  }

  isTaken(box: Box, owner: string): boolean {
    for (const cell of this.cellsOf(box)) {
      for (const entry of this.cells.get(cell) ?? []) if (entry.owner !== owner && boxesOverlap(entry.box, box)) return true;
    }
    return false;
  }
}

export interface Room {
  /** What else no label may cover. */
  readonly taken?: readonly Box[];
  /** So many labels are enough, however much room there is. */
  readonly most?: number;
}

/** Of those that may have a label, so many times the labels wanted are tried: in a heap the rest would hardly find room. */
const TRIED_PER_LABEL = 4;

/** The first free side inside the viewport: a label that is cut says less than none. What is forced stands on its first side if none is free. */
function findPlace(request: LabelRequest, grid: BoxGrid, viewport: Size): PlacedLabel | undefined {
  const { key, mark, size, sides, forced } = request;
  const boxes = sides.map((side) => ({ key, side, box: labelBox(mark, side, size) }));
  return boxes.find(({ box }) => isInside(box, viewport) && !grid.isTaken(box, key)) ?? (forced === true ? boxes[0] : undefined);
}

export function placeLabels(requests: readonly LabelRequest[], viewport: Size, { taken = [], most = requests.length }: Room = {}): PlacedLabel[] {
  const grid = new BoxGrid();
  for (const box of taken) grid.add(box, "");
  const inView = requests.filter(({ mark, size }) =>
    mark.x > -size.width - 20 && mark.x < viewport.width + size.width + 20 && mark.y > -size.height - 20 && mark.y < viewport.height + size.height + 20);
  for (const { key, mark, radius } of inView) {
    grid.add({ x: mark.x - radius, y: mark.y - radius, width: radius * 2, height: radius * 2 }, key);
  }
  const placed: PlacedLabel[] = [];
  const sorted = inView.toSorted((a, b) =>
    Number(b.forced ?? false) - Number(a.forced ?? false) || b.priority - a.priority || compareText(a.key, b.key));
  for (const request of sorted.slice(0, most * TRIED_PER_LABEL)) {
    if (placed.length >= most) break;
    const found = findPlace(request, grid, viewport);
    if (found === undefined) continue;
    grid.add(found.box, request.key);
    placed.push(found);
  }
  return placed;
}
