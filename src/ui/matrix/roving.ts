/** Which cell of a grid a key leads to (WAI-ARIA grid pattern): one cell is in the order of Tab, arrows go from cell to cell. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `size`: rows and columns of the grid, headings of rows and totals included. `undefined`: not a key of the grid. */
export const placeAfter = (key: string, isWhole: boolean, at: Place, size: Place): Place | undefined => {
  const last: Place = { row: size.row - 1, column: size.column - 1 };
  const to = (row: number, column: number): Place => ({ row: Math.min(Math.max(row, 0), last.row), column: Math.min(Math.max(column, 0), last.column) });
  switch (key) {
    case "ArrowUp": return to(at.row - 1, at.column);
    case "ArrowDown": return to(at.row + 1, at.column);
    case "ArrowLeft": return to(at.row, at.column - 1);
    case "ArrowRight": return to(at.row, at.column + 1);
    case "Home": return to(isWhole ? 0 : at.row, 0);
    case "End": return to(isWhole ? last.row : at.row, last.column);
    default: return undefined;
  }
};

export const placeKey = ({ row, column }: Place): string => `${row}:${column}`;

export const readPlace = (text: string | undefined): Place | undefined => {
  const [row, column] = (text ?? "").split(":").map(Number);
  return row === undefined || column === undefined || !Number.isInteger(row) || !Number.isInteger(column) ? undefined : { row, column };
};
