/** Rows in columns for a terminal, where a character of Japanese takes the room of two. */

/** East Asian wide and full-width characters (UAX #11), as far as names and labels use them. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

const widthOf = (text: string): number => Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

/** All cells but those of the last column are set to the right; two blanks stand between columns. One line a row, without an end of line. */
export const inColumns = (rows: readonly (readonly string[])[]): string[] => {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => { widths[column] = Math.max(widths[column] ?? 0, widthOf(cell)); });
  return rows.map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : " ".repeat((widths[column] ?? 0) - widthOf(cell)) + cell)).join("  "));
};
