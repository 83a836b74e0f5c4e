/** A real table as a grid: rows and columns with headings, totals, one cell in the order of Tab and arrows between them. */
import { useState, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import { useSpeaker } from "../common/speaker-context";
import { isComposing } from "../common/ime";
import { placeAfter, placeKey, readPlace, type Place } from "./roving";

export interface MatrixCell {
  /** In words, with row and column: what a screen reader says. */
  readonly label: string;
  readonly face: ReactNode;
  /** It can be pressed; else it is only read. */
  readonly acts: boolean;
}

export interface MatrixColumn {
  readonly key: string;
  readonly title: ReactNode;
  readonly className?: string | undefined;
  readonly sort?: "ascending" | "descending" | undefined;
}

export interface MatrixRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly label: string;
  /** In the order of the columns; the total is the last column. */
  readonly cells: readonly MatrixCell[];
  readonly className?: string | undefined;
  /** Whether what is folded in under it shows; `undefined`: nothing is. */
  readonly isUnfolded?: boolean | undefined;
}

interface Props {
  readonly caption: string;
  readonly corner: ReactNode;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** `undefined`: there is nothing to add up. */
  readonly totals: MatrixRow | undefined;
  readonly chosen: { readonly row: string; readonly column: string | undefined } | undefined;
  /** `undefined`: the row as a whole. */
  readonly onPress: (row: string, column: string | undefined) => void;
}

/** More rows than anybody reads at once are asked for: thousands of cells take seconds to draw. */
const MOST_ROWS = 150;

interface CellProps {
  readonly cell: MatrixCell;
  readonly place: Place;
  readonly isInTab: boolean;
  readonly isChosen: boolean;
  readonly className?: string | undefined;
  readonly onPress: () => void;
}

function Cell({ cell: { label, face, acts }, place, isInTab, isChosen, className, onPress }: CellProps) {
  const target = { "data-at": placeKey(place), tabIndex: isInTab ? 0 : -1, "aria-label": label };
  return acts
    ? <td className={className} aria-selected={isChosen}><button type="button" {...target} title={label} onClick={onPress}>{face}</button></td>
    : <td className={className} {...target} title={label}>{face}</td>;
}

const isSame = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

/** Keeps one cell in the order of Tab: the last that had the focus. */
const useRoving = (size: Place) => {
  const [kept, setKept] = useState<Place>({ row: 0, column: 1 });
  const active: Place = { row: Math.min(kept.row, size.row - 1), column: Math.min(kept.column, size.column - 1) };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isComposing(event) || event.altKey || event.metaKey || event.shiftKey) return;
    const at = event.target instanceof HTMLElement ? readPlace(event.target.dataset["at"]) : undefined;
    const next = at === undefined ? undefined : placeAfter(event.key, event.ctrlKey, at, size);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-at="${placeKey(next)}"]`)?.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const at = event.target instanceof HTMLElement ? readPlace(event.target.dataset["at"]) : undefined;
    if (at !== undefined) setKept(at);
  };
  return { active, onKeyDown, onFocus };
};

export function Matrix({ caption, corner, columns, rows, totals, chosen, onPress }: Props) {
  const { t } = useSpeaker();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, MOST_ROWS);
  const { active, onKeyDown, onFocus } = useRoving({ row: shown.length + (totals === undefined ? 0 : 1), column: columns.length + 1 });
  const cellsOf = (row: MatrixRow, at: number) => row.cells.map((cell, index) => {
    const column = columns[index];
    const place = { row: at, column: index + 1 };
    return column !== undefined && (
      <Cell
        key={column.key} cell={cell} place={place} isInTab={isSame(active, place)} className={column.className}
        isChosen={chosen?.row === row.key && chosen.column === column.key} onPress={() => { onPress(row.key, column.key); }}
      />
    );
  });
  const heading = (at: number) => ({ "data-at": placeKey({ row: at, column: 0 }), tabIndex: isSame(active, { row: at, column: 0 }) ? 0 : -1 });
  return (
    <div className="matrix-scroll">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA grid pattern: still a table, so that headings are announced */}
      <table role="grid" className="matrix" aria-label={caption} onKeyDown={onKeyDown} onFocus={onFocus}>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">{corner}</th>
            {columns.map(({ key, title, className, sort }) => <th key={key} scope="col" className={className} aria-sort={sort}><span className="matrix-title">{title}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, at) => (
            <tr key={row.key} className={chosen?.row === row.key && chosen.column === undefined ? "chosen" : row.className}>
              <th scope="row"><button type="button" {...heading(at)} aria-label={row.label} aria-expanded={row.isUnfolded} title={row.label} onClick={() => { onPress(row.key, undefined); }}>{row.name}</button></th>
              {cellsOf(row, at)}
            </tr>
          ))}
        </tbody>
        {totals !== undefined && (
          <tfoot>
            <tr>
              <th scope="row" {...heading(shown.length)}>{totals.name}</th>
              {cellsOf(totals, shown.length)}
            </tr>
          </tfoot>
        )}
      </table>
      {shown.length < rows.length && (
        <p className="matrix-more"><button type="button" className="button" onClick={() => { setWhole(true); }}>{t("matrix.more", { count: rows.length - shown.length })}</button></p>
      )}
    </div>
  );
}
