/** A real table that sorts by its headings. Only the rows in sight are in the page when there are many. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState } from "react";
import { useSpeaker } from "../common/speaker-context";
import { classOf, nextOrder, sortRows, type Column, type Order } from "./column";

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly isSelected: (row: Row) => boolean;
  readonly onSelect: (row: Row) => void;
  readonly opensBy: Order;
}

/** Below this the whole table is in the page: find-in-page and printing see all of it. */
const MOST_UNVIRTUAL = 200;
const ROW_HEIGHT = 32;

function Head<Row>({ columns, order, onOrder }: { readonly columns: readonly Column<Row>[]; readonly order: Order; readonly onOrder: (order: Order) => void }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.key} scope="col" className={classOf(column)} aria-sort={order.key === column.key ? order.direction : "none"}>
            <button type="button" onClick={() => { onOrder(nextOrder(order, column)); }}>
              {column.title}
              <span aria-hidden="true" className="sort-sign">{order.key !== column.key ? "" : order.direction === "ascending" ? "▲" : "▼"}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

export function DataTable<Row>({ caption, columns, rows, rowKey, isSelected, onSelect, opensBy }: Props<Row>) {
  const { language } = useSpeaker();
  const [order, setOrder] = useState(opensBy);
  const scroller = useRef<HTMLDivElement>(null);
  const sorted = sortRows(rows, columns.find(({ key }) => key === order.key), order, language);
  const isVirtual = sorted.length > MOST_UNVIRTUAL;
  const virtualizer = useVirtualizer({
    count: sorted.length, enabled: isVirtual, overscan: 12, estimateSize: () => ROW_HEIGHT, getScrollElement: () => scroller.current,
  });
  const inSight = virtualizer.getVirtualItems();
  const first = isVirtual ? inSight[0]?.index ?? 0 : 0;
  const shown = isVirtual ? sorted.slice(first, (inSight.at(-1)?.index ?? 0) + 1) : sorted;
  const above = isVirtual ? inSight[0]?.start ?? 0 : 0;
  const below = isVirtual ? virtualizer.getTotalSize() - (inSight.at(-1)?.end ?? 0) : 0;
  return (
    <div ref={scroller} className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="data-table" aria-rowcount={sorted.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <Head columns={columns} order={order} onOrder={setOrder} />
        <tbody>
          {above > 0 && <tr aria-hidden="true"><td colSpan={columns.length} style={{ height: above }} /></tr>}
          {shown.map((row, at) => (
            <tr
              key={rowKey(row)} aria-rowindex={first + at + 2} className={isSelected(row) ? "selected" : undefined}
              onClick={() => { onSelect(row); }}
            >
              {columns.map((column, place) => {
                const className = classOf(column);
                const cell = column.cell(row);
                // The heading of the row is the button of the keyboard; the click on it is the row's own.
                return place === 0
                  ? <th key={column.key} scope="row" className={className}><button type="button" className="row-button" aria-current={isSelected(row) ? "true" : undefined}>{cell}</button></th>
                  : <td key={column.key} className={className}>{cell}</td>;
              })}
            </tr>
          ))}
          {below > 0 && <tr aria-hidden="true"><td colSpan={columns.length} style={{ height: below }} /></tr>}
        </tbody>
      </table>
    </div>
  );
}
