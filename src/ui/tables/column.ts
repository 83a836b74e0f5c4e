/** A column of a table, and rows in its order. */
import type { ReactNode } from "react";
import type { Language } from "../../model/text";
import { compareText } from "../common/reading-order";

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Text is compared in the language of the interface: pass the reading for Japanese. `undefined` sorts last. */
  readonly sortBy: (row: Row) => string | number | undefined;
  readonly isNumber?: boolean;
  /** One or two words: kept on one line. */
  readonly isShort?: boolean;
  /** Left out where the screen is narrow. */
  readonly isExtra?: boolean;
}

export const classOf = <Row>({ isNumber, isShort, isExtra }: Column<Row>): string | undefined =>
  [isNumber === true ? "number" : "", isShort === true ? "short" : "", isExtra === true ? "is-extra" : ""].filter((name) => name !== "").join(" ") || undefined;

export interface Order {
  readonly key: string;
  readonly direction: "ascending" | "descending";
}

/** Stable, and what has no value stays last whichever way. */
export const sortRows = <Row>(rows: readonly Row[], column: Column<Row> | undefined, { direction }: Order, language: Language): readonly Row[] => {
  if (column === undefined) return rows;
  const compare = compareText(language);
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((left, right) => {
    const [a, b] = [column.sortBy(left), column.sortBy(right)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
  });
};

/** Pressing the heading that is in force turns it round; numbers begin with the highest. */
export const nextOrder = <Row>(order: Order, column: Column<Row>): Order => {
  if (order.key === column.key) return { key: column.key, direction: order.direction === "ascending" ? "descending" : "ascending" };
  return { key: column.key, direction: column.isNumber === true ? "descending" : "ascending" };
};
