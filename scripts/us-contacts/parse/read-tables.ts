/** The three tables of contacts, from the first day of the data set on. */
import { readTable } from "../../published-tables/table";
import { readRow, TABLES, type TableName } from "./read-row";
import type { Reading, Row } from "./reading";

/** From here on the data set speaks. */
export const SINCE = "2021-01-20";

export type ContactTables = Readonly<Record<TableName, string>>;

export interface TableRow {
  readonly table: TableName;
  readonly row: Row;
  readonly reading: Reading;
}

/** In the order of the tables. */
export const readTables = (tables: ContactTables): readonly TableRow[] => TABLES.flatMap((table) => readTable(tables[table])
  .map((row, index): TableRow => ({ table, row, reading: readRow(table, row, index + 1) }))
  .filter(({ reading }) => reading.date >= SINCE));

export const readingsOf = (rows: readonly TableRow[], table: TableName): readonly Reading[] => rows.filter((one) => one.table === table).map(({ reading }) => reading);
