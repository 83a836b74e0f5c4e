/** Pressing a cell of a matrix: the lens shows it alone, the details tell what is in it, and the matrix stays as it was. */
import type { Lens } from "../../lens/lens";
import { chosenIn, type ChosenCell } from "../../state/chosen-cell";
import { NOTHING, type Selection } from "../../state/selection";
import { select, setLens, type ReadView } from "../../state/session";
import { chooseCell } from "../../state/stores";
import { useSession, useTransient } from "../common/use-state";
import { useServices } from "../services";

export interface CellChoice {
  readonly chosen: ChosenCell | undefined;
  /** By which rows and columns are shown: that of before the press. */
  readonly lens: Lens;
  readonly press: (row: string, column: string | undefined, narrow: (lens: Lens) => Lens, selection: Selection) => void;
  /** Back to what was shown before. */
  readonly letGo: () => void;
}

export const useCellChoice = (view: ReadView): CellChoice => {
  const { session, transient } = useServices().stores;
  const now = useSession(({ lens }) => lens);
  const chosen = chosenIn(view, useTransient(({ cell }) => cell), now);
  const before = chosen?.before ?? now;
  const letGo = (): void => {
    if (chosen === undefined) return;
    transient.setState(chooseCell(undefined));
    session.setState((of) => select(NOTHING)(setLens(() => chosen.before)(of)));
  };
  return {
    chosen,
    lens: before,
    letGo,
    press: (row, column, narrow, selection) => {
      if (chosen?.row === row && chosen.column === column) {
        letGo();
        return;
      }
      const lens = narrow(before);
      transient.setState(chooseCell({ view, row, column, before, lens }));
      session.setState((of) => select(selection)(setLens(() => lens)(of)));
    },
  };
};
