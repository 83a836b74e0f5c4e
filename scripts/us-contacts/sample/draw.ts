/** Rows to be labelled by hand: drawn with a seed and by strata, so that rare offices and years are not left to luck. */
import { randomFrom } from "../../../src/layouts/random";
import type { TableRow } from "../parse/read-tables";
import { TABLES, type TableName } from "../parse/read-row";
import type { Row } from "../parse/reading";

/** Together 150. Journeys and visits have a share above that of their rows: a row of theirs tells of more. */
const SIZES: Readonly<Record<TableName, number>> = { readouts: 80, travels: 45, visits: 25 };

/** What a labeller sees of a row: the table's own columns, and nothing that the parser made of them. */
export interface SampleRow {
  readonly id: string;
  readonly table: TableName;
  readonly columns: Row;
}

const stratumOf = ({ table, row, reading }: TableRow): string =>
  [table, row["us_office"] ?? row["role"] ?? "president", row["mode"] ?? "", reading.date.slice(0, 4)].join(" ");

const shuffled = <T>(items: readonly T[], next: () => number): T[] => {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const at = Math.floor(next() * (last + 1));
    const [a, b] = [result[last], result[at]];
    if (a !== undefined && b !== undefined) [result[last], result[at]] = [b, a];
  }
  return result;
};

/**
 * One row of each stratum (table, office, mode, year) while there is room, largest strata first, then the rest in proportion to what is
 * left of each (largest remainders, ties by name). Same rows and seed, same sample; in the order of the tables.
 */
const drawnFrom = (rows: readonly TableRow[], next: () => number, size: number): ReadonlySet<TableRow> => {
  const strata = new Map<string, TableRow[]>();
  for (const row of rows) strata.set(stratumOf(row), [...(strata.get(stratumOf(row)) ?? []), row]);
  const ordered = [...strata].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([name, members]) => ({ name, members: shuffled(members, next) }));
  const first = ordered.slice(0, size);
  const left = size - first.length;
  const rest = first.reduce((sum, { members }) => sum + members.length - 1, 0);
  const shares = first.map(({ name, members }) => {
    const exact = rest === 0 ? 0 : ((members.length - 1) * left) / rest;
    return { name, whole: Math.floor(exact), remainder: exact - Math.floor(exact) };
  });
  const missing = Math.min(left, rest) - shares.reduce((sum, { whole }) => sum + whole, 0);
  const luckier = new Set(shares.toSorted((a, b) => b.remainder - a.remainder || (a.name < b.name ? -1 : 1)).slice(0, Math.max(0, missing)).map(({ name }) => name));
  return new Set(first.flatMap(({ name, members }, index) => members.slice(0, 1 + (shares[index]?.whole ?? 0) + (luckier.has(name) ? 1 : 0))));
};

/** See `drawnFrom`; a number of rows of each table. */
export const drawn = (rows: readonly TableRow[], seed: number): SampleRow[] => {
  const next = randomFrom(seed);
  const taken = new Set(TABLES.flatMap((table) => [...drawnFrom(rows.filter((row) => row.table === table), next, SIZES[table])]));
  return rows.filter((row) => taken.has(row)).map(({ table, row, reading }) => ({ id: reading.row, table, columns: row }));
};
