/** The time that is shown: while somebody drags or zooms here only, then in the session and the address. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { clampWindow, wholeWindow, windowOf, type TimeWindow } from "../../history/timeline/windows";
import type { Snapshot } from "../../network/snapshot";
import { setTimeline } from "../../state/session";
import { showWindow } from "../../state/timeline-place";
import { useChange, useSession } from "../common/use-state";

/** ms without another movement: the gesture is over. */
const SETTLED = 250;

export interface TimelineWindow {
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  /** By a press: a step that Back undoes. */
  readonly jump: (window: TimeWindow) => void;
  /** By a gesture; drawn with the next frame, taken into the address when it is over. */
  readonly move: (change: (window: TimeWindow) => TimeWindow) => void;
}

export const useTimelineWindow = (snapshot: Snapshot): TimelineWindow => {
  const chosen = useSession(({ timeline }) => timeline.window);
  const change = useChange();
  const [live, setLive] = useState<TimeWindow | undefined>(undefined);
  const whole = useMemo(() => wholeWindow(snapshot), [snapshot]);
  const opening = useMemo(() => windowOf(snapshot, "term") ?? whole, [snapshot, whole]);
  const settled = chosen === undefined ? opening : clampWindow(chosen, whole);
  const window = live ?? settled;
  const latest = useRef(window);
  const frame = useRef<number | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => { if (frame.current === undefined) latest.current = window; }, [window]);

  const stop = useCallback((): void => {
    if (frame.current !== undefined) cancelAnimationFrame(frame.current);
    clearTimeout(timer.current);
    frame.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const jump = useCallback((to: TimeWindow): void => {
    stop();
    setLive(undefined);
    change(setTimeline(showWindow(to, true)));
  }, [change, stop]);

  const move = useCallback((by: (window: TimeWindow) => TimeWindow): void => {
    latest.current = by(latest.current);
    frame.current ??= requestAnimationFrame(() => {
      frame.current = undefined;
      setLive(latest.current);
    });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      // On a slow screen the frame comes after the end of the gesture: it would draw what is over.
      stop();
      change(setTimeline(showWindow(latest.current, false)));
      setLive(undefined);
    }, SETTLED);
  }, [change, stop]);

  return { window, whole, jump, move };
};
