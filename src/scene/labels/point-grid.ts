/** Points by the cells of a grid: whether one is near is asked of nine cells, not of all points. */
import type { Point } from "../../layouts/geometry";

export class PointGrid {
  private readonly cells = new Map<number, Point[]>();

  /** `distance`: what counts as near, in the units of the points. */
  constructor(private readonly distance: number) {}

  private cellOf(column: number, row: number): number {
    return column * 65_537 + row;
  }

  private columnAndRow({ x, y }: Point): readonly [column: number, row: number] {
    return [Math.floor(x / this.distance), Math.floor(y / this.distance)];
  }

  add(point: Point): void {
    const cell = this.cellOf(...this.columnAndRow(point));
    const points = this.cells.get(cell);
    if (points === undefined) this.cells.set(cell, [point]);
    else points.push(point);
  }

  /** Is one of them at the distance or nearer? */
  hasNear(point: Point): boolean {
    const [column, row] = this.columnAndRow(point);
    for (let left = column - 1; left <= column + 1; left += 1) {
      for (let up = row - 1; up <= row + 1; up += 1) {
        if (this.cells.get(this.cellOf(left, up))?.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) <= this.distance) === true) return true;
      }
    }
    return false;
  }
}
