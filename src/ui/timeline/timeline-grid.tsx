/** The rows under the axis: only those in sight are in the page, on paper all of them. */
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { RowContent } from "../../history/timeline/row-content";
import type { RowGroup, TimelineRow } from "../../history/timeline/rows";
import { panned, zoomed } from "../../history/timeline/windows";
import { sayGroup, sayWindow } from "../../i18n/say-timeline";
import type { Snapshot } from "../../network/snapshot";
import type { Theme } from "../../encoding/theme";
import { useSpeaker } from "../common/speaker-context";
import { Backdrop, Veil } from "./backdrop";
import { cursorAfter, placeText, readCursor, type Cursor } from "./grid-keys";
import { itemsOf, windowWith, type RowItem } from "./row-items";
import { RowLine } from "./row-line";
import { ROW_HEIGHT } from "./row-picture";
import { scaleOf } from "./scale";
import { TimeHead } from "./time-head";
import { useGestures } from "./use-gestures";
import { useWidth } from "./use-width";
import type { TimelineWindow } from "./use-window";

/** px */
const GROUP_HEIGHT = 30;
const OVERSCAN = 4;
/** px of the plot on A4 on its side, beside the labels. */
const PAPER_WIDTH = 857;
const PAN_STEP = 0.2;
const ZOOM_STEP = 0.6;
/** Frames that a row may take to come into the page. */
const PATIENCE = 40;
const NOTHING_OPEN: ReadonlySet<string> = new Set();

type Line = { readonly kind: "group"; readonly group: RowGroup } | { readonly kind: "row"; readonly row: TimelineRow };

export interface Opened {
  readonly row: TimelineRow;
  readonly keys: ReadonlySet<string>;
}

interface Props {
  readonly label: string;
  readonly snapshot: Snapshot;
  readonly groups: readonly RowGroup[];
  readonly contentOf: (row: TimelineRow) => RowContent;
  readonly time: TimelineWindow;
  readonly theme: Theme;
  readonly isPrinting: boolean;
  readonly isSelected: (row: TimelineRow) => boolean;
  readonly opened: Opened | undefined;
  readonly onLabel: (row: TimelineRow) => void;
  readonly onItem: (row: TimelineRow, item: RowItem) => void;
}

const linesOf = (groups: readonly RowGroup[]): readonly Line[] =>
  groups.flatMap((group): readonly Line[] => [{ kind: "group", group }, ...group.rows.map((row): Line => ({ kind: "row", row }))]);

function GroupLine({ group, snapshot, at, top }: { readonly group: RowGroup; readonly snapshot: Snapshot; readonly at: number; readonly top: number | undefined }) {
  const speaker = useSpeaker();
  return (
    <div role="row" aria-rowindex={at + 2} className="timeline-group" style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}>
      <div role="rowheader" aria-colspan={2}><span>{sayGroup(speaker, snapshot, group)}</span></div>
    </div>
  );
}

/** Puts the focus on what the cursor names, as soon as it is in the page. */
const focusOn = (element: HTMLElement | null, cursor: Cursor, patience = PATIENCE): void => {
  const target = element?.querySelector<HTMLElement>(`[data-place="${placeText(cursor)}"]`);
  if (target !== null && target !== undefined) target.focus({ preventScroll: true });
  else if (patience > 0) requestAnimationFrame(() => { focusOn(element, cursor, patience - 1); });
};

const useCursor = (lines: readonly Line[]): readonly [Cursor, (cursor: Cursor) => void] => {
  const [cursor, setCursor] = useState<Cursor>({ row: 1, item: -1 });
  const first = lines.findIndex(({ kind }) => kind === "row");
  return [lines[cursor.row]?.kind === "row" ? cursor : { row: first, item: -1 }, setCursor];
};

interface KeyTargets {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly cursor: Cursor;
  readonly setCursor: (cursor: Cursor) => void;
  readonly rows: readonly number[];
  readonly itemsAt: (row: number) => readonly RowItem[];
  readonly scrollTo: (row: number) => void;
  readonly time: TimelineWindow;
}

const useGridKeys = ({ scroller, cursor, setCursor, rows, itemsAt, scrollTo, time }: KeyTargets) => (event: KeyboardEvent): void => {
  const { window, whole, jump, move } = time;
  const done = (): void => { event.preventDefault(); };
  if (event.altKey) return;
  if (event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
    move((of) => panned(of, event.key === "ArrowLeft" ? -PAN_STEP : PAN_STEP, whole));
    done();
    return;
  }
  if (!event.ctrlKey && !event.metaKey) {
    const key = event.key.normalize("NFKC");
    const middle = (window.from + window.to) / 2;
    if (key === "+" || key === "=") move((of) => zoomed(of, ZOOM_STEP, middle, whole));
    else if (key === "-") move((of) => zoomed(of, 1 / ZOOM_STEP, middle, whole));
    else if (key === "0") jump(whole);
    if (["+", "=", "-", "0"].includes(key)) {
      done();
      return;
    }
  }
  const next = cursorAfter(event.key, event.ctrlKey || event.metaKey, cursor, { rows, itemsAt, middle: (window.from + window.to) / 2 });
  if (next === undefined) return;
  done();
  setCursor(next);
  scrollTo(next.row);
  const item = itemsAt(next.row)[next.item];
  if (item !== undefined) {
    const wanted = windowWith(item, window);
    if (wanted !== window) move(() => wanted);
  }
  focusOn(scroller.current, next);
};

export function TimelineGrid({ label, snapshot, groups, contentOf, time, theme, isPrinting, isSelected, opened, onLabel, onItem }: Props) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const scroller = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const measured = useWidth(plot);
  const width = isPrinting ? PAPER_WIDTH : measured;
  const { from, to } = time.window;
  const scale = useMemo(() => scaleOf({ from, to }, width), [from, to, width]);
  const lines = useMemo(() => linesOf(groups), [groups]);
  const [cursor, setCursor] = useCursor(lines);
  useGestures(scroller, plot, scale, time);
  const kept = cursor.row;
  const virtualizer = useVirtualizer({
    count: lines.length, overscan: OVERSCAN, getScrollElement: () => scroller.current,
    estimateSize: (at) => (lines[at]?.kind === "group" ? GROUP_HEIGHT : ROW_HEIGHT),
    scrollPaddingStart: 80,
    // The row with the focus stays in the page wherever one scrolls.
    rangeExtractor: useCallback((range: Parameters<typeof defaultRangeExtractor>[0]) => [...new Set([...defaultRangeExtractor(range), ...(kept >= 0 ? [kept] : [])])].toSorted((a, b) => a - b), [kept]),
  });
  useEffect(() => { virtualizer.measure(); }, [virtualizer, lines]);
  const itemsAt = (at: number): readonly RowItem[] => {
    const line = lines[at];
    return line?.kind === "row" ? itemsOf(contentOf(line.row)) : [];
  };
  const onKeyDown = useGridKeys({
    scroller, cursor, setCursor, itemsAt, time,
    rows: lines.flatMap(({ kind }, at) => (kind === "row" ? [at] : [])),
    scrollTo: (row) => { virtualizer.scrollToIndex(row, { align: "auto" }); },
  });
  const shown = isPrinting ? lines.map((_, index) => ({ index, start: undefined })) : virtualizer.getVirtualItems();
  return (
    <div
      ref={scroller} role="grid" className="timeline-scroll" aria-label={label} aria-rowcount={lines.length + 1} onKeyDown={onKeyDown}
      onFocus={(event) => {
        const focused = readCursor(event.target.dataset["place"]);
        if (focused !== undefined) setCursor(focused);
      }}
    >
      <div role="rowgroup" className="timeline-top">
        <div role="row" aria-rowindex={1} className="timeline-head">
          <div role="columnheader" className="timeline-corner"><span className="visually-hidden">{t("timeline.columns.row")}</span><span aria-hidden="true">{sayWindow(speaker, time.window)}</span></div>
          <div ref={plot} role="columnheader" className="timeline-axis">
            <span className="visually-hidden">{t("timeline.columns.plot")} {sayWindow(speaker, time.window)}</span>
            <TimeHead snapshot={snapshot} scale={scale} />
          </div>
        </div>
      </div>
      <div role="rowgroup" className="timeline-body" style={isPrinting ? undefined : { height: virtualizer.getTotalSize() }}>
        <Backdrop snapshot={snapshot} scale={scale} />
        {width > 0 && shown.map(({ index, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          if (line.kind === "group") return <GroupLine key={`group ${line.group.key}`} group={line.group} snapshot={snapshot} at={index} top={start} />;
          return (
            <RowLine
              key={line.row.key} row={line.row} content={contentOf(line.row)} snapshot={snapshot} scale={scale} theme={theme} rowIndex={index} top={start}
              isSelected={isSelected(line.row)} cursor={cursor.row === index ? cursor.item : undefined}
              openedKeys={opened?.row.key === line.row.key ? opened.keys : NOTHING_OPEN} onLabel={onLabel} onItem={onItem}
            />
          );
        })}
        <Veil snapshot={snapshot} scale={scale} />
      </div>
    </div>
  );
}
