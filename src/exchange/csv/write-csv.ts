/**
 * Rows → CSV (RFC 4180) that a spreadsheet opens as text and numbers, and never as formulas. Written by hand: of papaparse only quoting would be
 * used, and its `escapeFormulae` lets " =1", full-width ＝ and a line break before = through.
 */

/** `undefined` is an empty cell. A number is written as it is; a text is text, whatever it begins with. */
export type CsvCell = string | number | undefined;

/** Excel takes UTF-8 for the local encoding without it. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A spreadsheet takes a cell for a formula that begins with one of these, some also after white space, controls or invisible signs; with a
 * Japanese keyboard the full-width ones too. U+2212 is the minus sign of our own words.
 */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫\u2212]/u;
/** These begin a formula, or another cell, in some programs by themselves. */
const CONTROL = /^[\t\r\n]/;

/** An apostrophe before it makes it text in every spreadsheet; of a reader by program it is one sign too many, of a victim none too few. */
const defused = (text: string): string => (FORMULA.test(text) || CONTROL.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n\t;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

// NUL ends a cell, or the file, in programs written in C; half a surrogate pair is no text at all.
const written = (cell: CsvCell): string =>
  (cell === undefined ? "" : typeof cell === "number" ? String(cell) : quoted(defused(cell.toWellFormed().replaceAll("\u0000", ""))));

/** The first row is the heading. Throws RangeError on a number that is not finite: it would be read as a name. */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): string => {
  for (const cell of rows.flat()) if (typeof cell === "number" && !Number.isFinite(cell)) throw new RangeError(`not a number for a cell: ${cell}`);
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
};
