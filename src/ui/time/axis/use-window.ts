/** Which part of time is shown: zoomed and panned by hand, and turned to a date that is chosen elsewhere. */
import { useEffect, useMemo, useState, type RefObject } from "react";
import type { Bin } from "../../../history/density/bins";
import { earliestDay, type PartialDate } from "../../../model/date";
import type { Network } from "../../../network/network";
import { dayAt, lengthOf, openingWindow, panned, showing, wholeOf, zoomed, type TimeWindow } from "./time-window";

const WHEEL_STEP = 1.2;

export interface ShownWindow {
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly setWindow: (change: (window: TimeWindow) => TimeWindow) => void;
}

/** A hand on the handle moves the date inside the window, so never the window. */
export const useWindow = (network: Network, extent: Bin, date: PartialDate): ShownWindow => {
  const whole = useMemo(() => wholeOf(extent), [extent]);
  const [chosen, setChosen] = useState(() => openingWindow(network, whole, date));
  const [turnedTo, setTurnedTo] = useState(date);
  if (turnedTo !== date) {
    setTurnedTo(date);
    setChosen(showing(chosen, whole, earliestDay(date)));
  }
  return { window: chosen, whole, setWindow: setChosen };
};

/** Ctrl and the wheel zoom, as on a map; a wheel that goes sideways, or Shift with it, pans. */
export const useWheel = (target: RefObject<HTMLElement | null>, { whole, setWindow }: ShownWindow): void => {
  useEffect(() => {
    const element = target.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      const isZoom = event.ctrlKey || event.metaKey;
      const sideways = event.deltaX === 0 && event.shiftKey ? event.deltaY : event.deltaX;
      if (!isZoom && sideways === 0) return;
      // Or the browser would zoom the page, or go back.
      event.preventDefault();
      const { left, width } = element.getBoundingClientRect();
      setWindow((window) => (isZoom
        ? zoomed(window, whole, event.deltaY > 0 ? WHEEL_STEP : 1 / WHEEL_STEP, dayAt(window, width, event.clientX - left))
        : panned(window, whole, (sideways / width) * lengthOf(window))));
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => { element.removeEventListener("wheel", onWheel); };
  }, [target, whole, setWindow]);
};
