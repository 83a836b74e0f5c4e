/** A table as text for the clipboard: cells parted by tabs, as a spreadsheet takes them. */

/** What a spreadsheet would run as a formula, full-width forms and what stands before it included (CWE-1236). */
const RUNS = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/u;

const cellText = (text: string): string => {
  const line = text.replace(/[\t\r\n\v\f\u2028\u2029]+/g, " ").trim();
  return RUNS.test(line) ? `'${line}` : line;
};

export const toTsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map(cellText).join("\t")).join("\n");
