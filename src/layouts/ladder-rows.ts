/** Sorts the ladder's items into bands and rows, whatever order they come in. */
import { LEVELS } from "../model/vocabulary";
import { compareText } from "./geometry";
import type { BandLevel, LadderItem } from "./ladder-item";

/** One line of sight: at most one item of each party. */
interface LadderLine {
  readonly left: LadderItem | undefined;
  readonly right: LadderItem | undefined;
  /** Over how many lines, this one included, an item stands in the middle: one office facing two teams. */
  readonly leftSpan: number;
  readonly rightSpan: number;
}

export interface LadderBandRows {
  readonly level: BandLevel;
  readonly lines: readonly LadderLine[];
  readonly third: readonly LadderItem[];
}

function compareItems(one: LadderItem, other: LadderItem): number {
  return (one.order ?? 0) - (other.order ?? 0) || compareText(one.row, other.row) || compareText(one.key, other.key);
}

interface Row {
  readonly key: string;
  readonly left: LadderItem[];
  readonly right: LadderItem[];
}

/** Rows in which two sides face each other come first, so that what lacks a counterpart stands together below. */
function compareRows(one: Row, other: Row): number {
  const faced = (row: Row): number => (row.left.length > 0 && row.right.length > 0 ? 0 : row.left.length > 0 ? 1 : 2);
  const order = (row: Row): number => Math.min(...[...row.left, ...row.right].map((item) => item.order ?? 0));
  return faced(one) - faced(other) || order(one) - order(other) || compareText(one.key, other.key);
}

function linesOf(row: Row): LadderLine[] {
  const count = Math.max(row.left.length, row.right.length);
  const spanOf = (side: readonly LadderItem[]): number => (side.length === 1 ? count : 1);
  return Array.from({ length: count }, (_, index) => ({
    left: row.left[index], right: row.right[index], leftSpan: spanOf(row.left), rightSpan: spanOf(row.right),
  }));
}

export function ladderRows(items: readonly LadderItem[]): LadderBandRows[] {
  const levels: readonly BandLevel[] = [...LEVELS, "unranked"];
  return levels.flatMap((level) => {
    const inBand = items.filter((item) => (item.level ?? "unranked") === level).toSorted(compareItems);
    if (inBand.length === 0) return [];
    const rows = new Map<string, Row>();
    for (const item of inBand) {
      if (item.column === "third") continue;
      const row = rows.get(item.row) ?? { key: item.row, left: [], right: [] };
      rows.set(item.row, row);
      row[item.column].push(item);
    }
    return [{
      level,
      lines: [...rows.values()].toSorted(compareRows).flatMap(linesOf),
      third: inBand.filter((item) => item.column === "third"),
    }];
  });
}
