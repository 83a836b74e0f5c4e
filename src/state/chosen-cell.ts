/**
 * The cell of a matrix that was pressed. It narrows the lens, and the matrix goes on showing what it showed before: a table that
 * shrinks to the one cell that was pressed is of no use. Transient: it holds as long as nobody changes the lens otherwise.
 */
import { isSameLens, type Lens } from "../lens/lens";
import type { ReadView } from "./session";

export interface ChosenCell {
  readonly view: ReadView;
  readonly row: string;
  /** `undefined`: the row as a whole. */
  readonly column: string | undefined;
  /** The lens by which the matrix was shown when it was pressed, and to which letting it go returns. */
  readonly before: Lens;
  /** The lens that it set. */
  readonly lens: Lens;
}

/** The cell, if it was pressed in this view and its lens is still in force. */
export const chosenIn = (view: ReadView, cell: ChosenCell | undefined, lens: Lens): ChosenCell | undefined =>
  (cell?.view === view && isSameLens(cell.lens, lens) ? cell : undefined);
