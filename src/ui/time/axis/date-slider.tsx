/** The handle: a slider over the picture, by pointer and by key. */
import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import type { Bin } from "../../../history/density/bins";
import { dateOfDay, earliestDay, latestDay, type PartialDate } from "../../../model/date";
import { useSpeaker } from "../../common/speaker-context";
import { stepByKey } from "./steps";
import { dayAt, xOf, type TimeWindow } from "./time-window";
import type { Travel } from "./travel";
import type { Play } from "./use-play";

/** px from a moment's mark in which a click means the moment. */
const NEAR = 5;

interface Props {
  readonly date: PartialDate;
  readonly extent: Bin;
  readonly window: TimeWindow;
  readonly width: number;
  readonly events: readonly PartialDate[];
  readonly moments: readonly PartialDate[];
  readonly travel: Travel;
  readonly play: Play;
  readonly describedBy: string;
  /** px of the picture, or `undefined` when the pointer leaves it. */
  readonly onPoint: (at: { readonly x: number; readonly y: number } | undefined) => void;
}

export function DateSlider({ date, extent, window, width, events, moments, travel, play, describedBy, onPoint }: Props) {
  const { t, date: say } = useSpeaker();
  const handle = useRef<HTMLDivElement>(null);
  /** From where it is dragged, and whether it has been moved. */
  const dragged = useRef<{ readonly from: PartialDate; isMoved: boolean } | undefined>(undefined);
  const place = (event: PointerEvent<HTMLElement>): { readonly x: number; readonly y: number } => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const letGo = (): void => {
    dragged.current = undefined;
    travel.end();
  };
  const press = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    play.stop();
    event.currentTarget.setPointerCapture(event.pointerId);
    handle.current?.focus({ preventScroll: true });
    const { x } = place(event);
    const moment = moments.find((each) => Math.abs((xOf(window, width, earliestDay(each)) + xOf(window, width, latestDay(each) + 1)) / 2 - x) <= NEAR);
    dragged.current = { from: date, isMoved: false };
    travel.to(moment ?? dateOfDay(dayAt(window, width, x)));
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    const at = place(event);
    onPoint(at);
    const { current } = dragged;
    if (current === undefined) return;
    const next = dateOfDay(dayAt(window, width, at.x));
    // A click may tremble.
    if (!current.isMoved && Math.abs(xOf(window, width, earliestDay(date)) - at.x) < NEAR) return;
    current.isMoved = true;
    if (next !== date) travel.to(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && (play.isOn || dragged.current !== undefined)) {
      event.preventDefault();
      if (dragged.current !== undefined) travel.to(dragged.current.from);
      play.stop();
      letGo();
      return;
    }
    if (event.key === " ") {
      event.preventDefault();
      play.toggle();
      return;
    }
    const next = stepByKey({ date, window, extent, events }, { key: event.key.normalize("NFKC"), shiftKey: event.shiftKey });
    // At the end of what is recorded an arrow leads nowhere; it must not scroll the page instead.
    if (next !== undefined || /^(?:Arrow|Page)/.test(event.key)) event.preventDefault();
    if (next === undefined) return;
    play.stop();
    travel.to(next);
    travel.endSoon();
  };
  const left = xOf(window, width, earliestDay(date));
  const right = xOf(window, width, latestDay(date) + 1);
  const isSeen = right >= 0 && left <= width;
  return (
    <div
      className="axis-surface" onPointerDown={press} onPointerMove={move} onPointerUp={letGo} onPointerCancel={letGo}
      onPointerLeave={() => { onPoint(undefined); }}
    >
      <div
        ref={handle} role="slider" tabIndex={0} className="axis-handle" aria-label={t("timeAxis.slider")} aria-orientation="horizontal"
        aria-valuemin={extent.first} aria-valuemax={extent.last} aria-valuenow={Math.min(Math.max(earliestDay(date), extent.first), extent.last)}
        aria-valuetext={say(date)} aria-describedby={describedBy} data-seen={isSeen}
        style={{ transform: `translateX(${(Math.min(Math.max(left, 0), width)).toFixed(1)}px)`, width: Math.max(right - left, 1) }}
        onKeyDown={onKeyDown} onBlur={() => { if (dragged.current === undefined && !play.isOn) travel.end(); }}
      />
    </div>
  );
}
