import type { ReactNode } from "react";
import type { CountriesSort } from "../../state/countries-place";
import { setCountries } from "../../state/countries-place";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useSession } from "../common/use-state";

/** Names rise and figures fall at first; the second press turns them round. */
export const directionOf = ({ by, isTurned }: CountriesSort, column: string): "ascending" | "descending" | undefined =>
  (by !== column ? undefined : (column === "name") === isTurned ? "descending" : "ascending");

interface Props {
  readonly column: string;
  /** In full, for who hears the button by itself. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The heading of a column, by which the rows can be put in order. */
export function SortButton({ column, label, children }: Props) {
  const { t } = useSpeaker();
  const sort = useSession((session) => session.countries.sort);
  const change = useChange();
  const direction = directionOf(sort, column);
  const press = (): void => { change(setCountries((place) => ({ ...place, sort: { by: column, isTurned: direction !== undefined && !sort.isTurned } }))); };
  return (
    <button type="button" className="sort" aria-label={t("countries.sortBy", { column: label })} title={t("countries.sortBy", { column: label })} onClick={press}>
      {children}
      <span className="countries-sort-sign" aria-hidden="true">{direction === undefined ? "" : direction === "ascending" ? "▲" : "▼"}</span>
    </button>
  );
}
