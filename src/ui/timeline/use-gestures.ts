/** Drag, wheel and pinch on the plot: they move and zoom the time that is shown. A click is left to what lies under it. */
import { useEffect, type RefObject } from "react";
import { panned, zoomed } from "../../history/timeline/windows";
import type { Scale } from "./scale";
import type { TimelineWindow } from "./use-window";

/** px: nearer is a click. */
const DRAG = 4;
/** ms between two movements of one gesture at most. */
const GESTURE = 500;
/** Of a zoom by one unit of the wheel. */
const WHEEL = 0.0025;

interface Point {
  readonly x: number;
}

/** `plot`: the element over whose width the window lies; `area`: where gestures are taken, the rows with their labels. */
export const useGestures = (area: RefObject<HTMLElement | null>, plot: RefObject<HTMLElement | null>, scale: Scale, { whole, move }: Pick<TimelineWindow, "whole" | "move">): void => {
  const { width } = scale;
  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    let left = 0;
    let readAt = -Infinity;
    /** Asked for once a gesture: the page would be laid out for each answer. */
    const leftOfPlot = (time: number): number => {
      if (time - readAt > GESTURE) left = plot.current?.getBoundingClientRect().left ?? 0;
      readAt = time;
      return left;
    };
    const zoom = (factor: number, { clientX, timeStamp }: MouseEvent, at = clientX): void => {
      const share = (at - leftOfPlot(timeStamp)) / width;
      move((of) => zoomed(of, factor, of.from + (of.to - of.from) * share, whole));
    };
    const pan = (pixels: number): void => { move((of) => panned(of, -pixels / width, whole)); };

    const onWheel = (event: WheelEvent): void => {
      const isZoom = event.ctrlKey || event.metaKey;
      const across = event.shiftKey ? event.deltaY : event.deltaX;
      if (isZoom) zoom(Math.exp(Math.max(-200, Math.min(200, event.deltaY)) * WHEEL), event);
      else if (Math.abs(across) > Math.abs(event.shiftKey ? event.deltaX : event.deltaY)) pan(-across);
      else return;
      event.preventDefault();
    };

    const held = new Map<number, Point>();
    let isDragging = false;
    const middle = (): number => [...held.values()].reduce((sum, { x }) => sum + x, 0) / Math.max(1, held.size);
    const spread = (): number => {
      const xs = [...held.values()].map(({ x }) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    let begun = 0;
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0 || event.clientX < leftOfPlot(event.timeStamp)) return;
      held.set(event.pointerId, { x: event.clientX });
      if (held.size === 1) begun = event.clientX;
    };
    const onMove = (event: PointerEvent): void => {
      if (!held.has(event.pointerId)) return;
      const [before, wide] = [middle(), spread()];
      held.set(event.pointerId, { x: event.clientX });
      if (!isDragging && held.size === 1 && Math.abs(event.clientX - begun) < DRAG) return;
      if (!isDragging) element.setPointerCapture(event.pointerId);
      isDragging = true;
      pan(middle() - before);
      if (held.size > 1 && wide > 0 && spread() > 0) zoom(wide / spread(), event, middle());
    };
    const onUp = (event: PointerEvent): void => {
      held.delete(event.pointerId);
      // The click that ends a drag comes after it.
      if (held.size === 0) setTimeout(() => { isDragging = false; });
    };
    const onClick = (event: MouseEvent): void => {
      if (!isDragging) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerup", onUp);
    element.addEventListener("pointercancel", onUp);
    element.addEventListener("click", onClick, { capture: true });
    return () => {
      element.removeEventListener("wheel", onWheel);
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerup", onUp);
      element.removeEventListener("pointercancel", onUp);
      element.removeEventListener("click", onClick, { capture: true });
    };
  }, [area, plot, width, whole, move]);
};
