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

  private forEachCell(box: Box, visit: (cell: number) => boolean): boolean {
    for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.width) / CELL); column += 1) {
      for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.height) / CELL); row += 1) {
        if (visit(column * 65_537 + row)) return true;
      }
    }
    return false;
  }

  add(box: Box, owner: string): void {
    this.forEachCell(box, (cell) => {
      const entries = this.cells.get(cell);
      if (entries === undefined) this.cells.set(cell, [{ box, owner }]);
      else entries.push({ box, owner });
      return false;
    });
  }

  isTaken(box: Box, owner: string): boolean {
    return this.forEachCell(box, (cell) =>
      (this.cells.get(cell) ?? []).some((entry) => entry.owner !== owner && boxesOverlap(entry.box, box)));
  }
}

/** `taken`: what else no label may cover. */
export function placeLabels(requests: readonly LabelRequest[], viewport: Size, taken: readonly Box[] = []): PlacedLabel[] {
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
  for (const request of sorted) {
    const boxes = request.sides.map((side) => ({ key: request.key, side, box: labelBox(request.mark, side, request.size) }));
    const open = boxes.filter(({ box }) => !grid.isTaken(box, request.key));
    const free = open.find(({ box }) => isInside(box, viewport)) ?? open[0] ?? (request.forced === true ? boxes[0] : undefined);
    if (free === undefined) continue;
    grid.add(free.box, request.key);
    placed.push(free);
  }
  return placed;
}
