/**
 * From the layout's px to the viewport's and back. The renderer's frame is the stage itself (x 0…width, y 0…height), so that one
 * unit of the layout is one px at camera ratio 1.
 */
import type { Point, Size } from "../layouts/geometry";

export interface ViewTransform extends Size {
  /** The layout's point in the middle of the viewport. */
  readonly centreX: number;
  readonly centreY: number;
  /** Layout px a viewport px; above 1 is zoomed out. */
  readonly ratio: number;
}

export const sameView = (one: ViewTransform, other: ViewTransform): boolean =>
  one.centreX === other.centreX && one.centreY === other.centreY && one.ratio === other.ratio && one.width === other.width && one.height === other.height;

export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export const toViewport = (view: ViewTransform, point: Point): Point => ({
  x: (point.x - view.centreX) / view.ratio + view.width / 2,
  y: (point.y - view.centreY) / view.ratio + view.height / 2,
});

export const toLayout = (view: ViewTransform, point: Point): Point => ({
  x: (point.x - view.width / 2) * view.ratio + view.centreX,
  y: (point.y - view.height / 2) * view.ratio + view.centreY,
});

/** sigma squeezes the frame into a unit square by its longer side and turns y up. */
export function toCamera(view: ViewTransform): CameraPlace {
  const side = Math.max(view.width, view.height);
  return {
    x: 0.5 + (view.centreX - view.width / 2) / side,
    y: 0.5 + (view.height / 2 - view.centreY) / side,
    ratio: view.ratio,
  };
}

export function fromCamera(camera: CameraPlace, { width, height }: Size): ViewTransform {
  const side = Math.max(width, height);
  return {
    width, height, ratio: camera.ratio,
    centreX: (camera.x - 0.5) * side + width / 2,
    centreY: height / 2 - (camera.y - 0.5) * side,
  };
}
