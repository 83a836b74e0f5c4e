/** One row of a table of contacts, by the table's name. */
import type { Reading, Row } from "./reading";
import { readJourney } from "./read-journey";
import { readReadout } from "./read-readout";
import { readVisit } from "./read-visit";

export const TABLES = ["readouts", "travels", "visits"] as const;
export type TableName = (typeof TABLES)[number];

/** `number`: of the row in its table, from 1; only readouts are known by it. */
export const readRow = (table: TableName, row: Row, number: number): Reading =>
  table === "readouts" ? readReadout(row, number) : table === "travels" ? readJourney(row) : readVisit(row);
