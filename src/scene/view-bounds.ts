/** Keeps the view on its content, and finds the view that shows all of it. */
import type { Box, Point, Size } from "../layouts/geometry";
import type { ViewTransform } from "./view-transform";

/** Keeps one axis inside: content that fits is held whole inside the view, larger content covers it. */
function holdAxis(centre: number, extent: number, from: number, size: number): number {
  const low = Math.min(from + extent / 2, from + size - extent / 2);
  const high = Math.max(from + extent / 2, from + size - extent / 2);
  return Math.min(Math.max(centre, low), high);
}

export function holdInside(view: ViewTransform, content: Box): ViewTransform {
  return {
    ...view,
    centreX: holdAxis(view.centreX, view.width * view.ratio, content.x, content.width),
    centreY: holdAxis(view.centreY, view.height * view.ratio, content.y, content.height),
  };
}

/** px at each side that the labels of the outermost marks need: text does not shrink with the zoom. */
const labelRoom = ({ width, height }: Size): Point => ({ x: Math.min(130, width * 0.15), y: Math.min(40, height * 0.1) });

/** The whole content in view; never larger than life. `withLabels`: the content is marks alone, and their labels need room. */
export function viewOfAll(size: Size, content: Box, withLabels: boolean): ViewTransform {
  const room = withLabels ? labelRoom(size) : { x: 0, y: 0 };
  return {
    width: size.width,
    height: size.height,
    centreX: content.x + content.width / 2,
    centreY: content.y + content.height / 2,
    ratio: Math.max(content.width / (size.width - room.x * 2), content.height / (size.height - room.y * 2), 1),
  };
}

/** From the upper left corner, in its own size: how the ladder begins. */
export function viewInOwnSize({ width, height }: Size): ViewTransform {
  return { width, height, ratio: 1, centreX: width / 2, centreY: height / 2 };
}

/** The box around all points with a margin; `undefined` where there is none. */
export function boxAround(points: Iterable<Point>, marginX: number, marginY: number): Box | undefined {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return undefined;
  return { x: left - marginX, y: top - marginY, width: right - left + marginX * 2, height: bottom - top + marginY * 2 };
}

export function zoomed(view: ViewTransform, factor: number, lowest: number, highest: number): ViewTransform {
  return { ...view, ratio: Math.min(Math.max(view.ratio * factor, lowest), highest) };
}
