/** Which rows and columns of the coverage matrix a lens shows. It never changes what is counted in a cell. */
import { NO_LEVEL, type CoverageColumn } from "../../gaps/coverage/cell";
import type { CoverageRow } from "../../gaps/coverage/coverage";
import type { LensView } from "../../lens/apply-lens";
import { NONE, type Lens } from "../../lens/lens";
import type { ActorId } from "../../model/id";
import type { Nesting } from "../../network/nesting";

export const isColumnShown = ({ off }: Lens) => (column: CoverageColumn): boolean => off.level?.has(column === NO_LEVEL ? NONE : column) !== true;

const isNear = ({ isWithin }: Nesting, focus: ActorId | undefined, ends: readonly ActorId[]): boolean =>
  focus === undefined || ends.some((end) => isWithin(end, focus) || isWithin(focus, end));

/** A row goes when its parties are off, when the focus is elsewhere, or when nothing that is in it shows. */
export const isRowShown = (nesting: Nesting, lens: Lens, view: Pick<LensView, "gaps" | "channels">) => ({ parties, ends, cells, closed }: CoverageRow): boolean => {
  if (parties.some((party) => lens.off.party?.has(party) === true) || !isNear(nesting, lens.focus, ends)) return false;
  const gaps = cells.flatMap((cell) => cell.gaps);
  const channels = cells.flatMap((cell) => cell.channels);
  if (gaps.length + channels.length > 0) return gaps.some(({ id }) => view.gaps.has(id)) || channels.some(({ channel }) => view.channels.has(channel.id));
  // Of history alone, there is a row as long as history is shown.
  return cells.some(({ expected }) => expected.length > 0) || closed === 0 || lens.off.status?.has("closed") !== true;
};
