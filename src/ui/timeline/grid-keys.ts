/** Which row and item a key leads to (WAI-ARIA grid pattern). Pure. */
import type { DayNumber } from "../../model/date";
import type { RowItem } from "./row-items";
import { nearestItem } from "./row-items";

/** `item` −1: the label of the row. */
export interface Cursor {
  readonly row: number;
  readonly item: number;
}

/** Rows that a page key skips. */
const PAGE = 8;

export interface GridRows {
  /** The places of the rows that can be reached, in order; headings are passed over. */
  readonly rows: readonly number[];
  readonly itemsAt: (row: number) => readonly RowItem[];
  /** The middle of what is shown. */
  readonly middle: DayNumber;
}

/** `undefined`: not a key of the grid. */
export const cursorAfter = (key: string, isWhole: boolean, at: Cursor, { rows, itemsAt, middle }: GridRows): Cursor | undefined => {
  const place = Math.max(0, rows.indexOf(at.row));
  const items = itemsAt(at.row);
  const toRow = (to: number): Cursor => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)] ?? at.row;
    if (row === at.row) return at;
    const from = items[at.item];
    return { row, item: from === undefined ? -1 : nearestItem(itemsAt(row), (from.from + from.to) / 2) };
  };
  switch (key) {
    case "ArrowUp": return toRow(place - 1);
    case "ArrowDown": return toRow(place + 1);
    case "PageUp": return toRow(place - PAGE);
    case "PageDown": return toRow(place + PAGE);
    case "ArrowLeft": return { row: at.row, item: Math.max(-1, at.item - 1) };
    // From the label to what is in sight, not to what was decades ago.
    case "ArrowRight": return { row: at.row, item: at.item === -1 ? nearestItem(items, middle) : Math.min(items.length - 1, at.item + 1) };
    case "Home": return isWhole ? toRow(0) : { row: at.row, item: -1 };
    case "End": return isWhole ? toRow(rows.length - 1) : { row: at.row, item: items.length - 1 };
    default: return undefined;
  }
};

export const placeText = ({ row, item }: Cursor): string => `${row}:${item}`;

export const readCursor = (text: string | undefined): Cursor | undefined => {
  const [row, item] = (text ?? "").split(":").map(Number);
  return row === undefined || item === undefined || !Number.isInteger(row) || !Number.isInteger(item) ? undefined : { row, item };
};
