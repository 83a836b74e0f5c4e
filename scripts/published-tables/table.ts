/** Comma-separated text as in RFC 4180, read into rows by column name. */

/** A quoted field may hold commas, line breaks and doubled quotes. Fails on a row of another width than the heading. */
export const readTable = (text: string): Readonly<Record<string, string>>[] => {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r?\n|$)/g)) {
    const [whole, field = "", end] = match;
    if (whole === "") break;
    rows.at(-1)?.push(field.startsWith(`"`) ? field.slice(1, -1).replaceAll(`""`, `"`) : field);
    if (end !== ",") rows.push([]);
  }
  const [heading = [], ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => {
    if (row.length !== heading.length) throw new Error(`a row of ${row.length} columns under a heading of ${heading.length}: ${row.join(",").slice(0, 80)}`);
    return Object.fromEntries(heading.map((column, index) => [column, row[index] ?? ""]));
  });
};

/** Fails where two items have one key. */
export const mapOf = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> => {
  const map = new Map(items.map((item) => [keyOf(item), item]));
  if (map.size !== items.length) throw new Error("two rows with one key");
  return map;
};
