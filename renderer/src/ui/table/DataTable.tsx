import { useDeferredValue, useState, type ReactNode } from 'react';
import type { Column } from './column.ts';
import { HeaderCell } from './HeaderCell.tsx';
import { sorted, type SortOrder } from './sorting.ts';
import { TableRow } from './TableRow.tsx';
import styles from './DataTable.module.css';

const FIRST_ROWS = 40;

export interface DataTableProps<Row> {
  /** Names the table; shown above it unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean;
  /** The first column heads its row and stays in sight when the table is scrolled sideways. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of the table when there are no rows. */
  empty: ReactNode;
  /** One cell for each column, for totals. */
  foot?: readonly ReactNode[];
  initialSort?: SortOrder;
  /** Lets the table be as tall as its rows instead of scrolling inside the page. */
  tall?: boolean;
  /** `tight` is for tables of many narrow columns. */
  density?: 'normal' | 'compact' | 'tight';
}

/** Rows and columns as a real table: sticky header and first column, sortable where a column says how. Rows should keep their identity between renders. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, foot, tall = false, density = 'normal' } = props;
  const [order, setOrder] = useState<SortOrder | null>(props.initialSort ?? null);
  // The first screen appears at once; the rest of a long table follows without holding up the person.
  const shown = useDeferredValue(rows.length, FIRST_ROWS);
  if (rows.length === 0) return props.empty;
  return (
    <div className={styles.scroll} data-tall={tall} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table} data-density={density}>
        <caption className={props.captionHidden === true ? 'ui-visually-hidden' : styles.caption}>{caption}</caption>
        <thead>
          <GroupRow columns={columns} />
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, columns, order)
            .slice(0, shown)
            .map((row) => (
              <TableRow key={rowKey(row)} row={row} columns={columns} />
            ))}
        </tbody>
        {foot === undefined ? null : <FootRow columns={columns} cells={foot} />}
      </table>
    </div>
  );
}

function GroupRow<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  if (columns.every((column) => column.group === undefined)) return null;
  const groups: { id: string; label: string; span: number }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last !== undefined && last.label === (column.group ?? '')) last.span += 1;
    else groups.push({ id: column.id, label: column.group ?? '', span: 1 });
  }
  return (
    <tr className={styles.groups}>
      {groups.map((group) =>
        group.label === '' ? (
          <td key={group.id} colSpan={group.span} />
        ) : (
          <th key={group.id} scope="colgroup" colSpan={group.span}>
            {group.label}
          </th>
        ),
      )}
    </tr>
  );
}

function FootRow<Row>({ columns, cells }: { columns: readonly Column<Row>[]; cells: readonly ReactNode[] }) {
  return (
    <tfoot>
      <tr>
        {columns.map((column, index) =>
          index === 0 ? (
            <th key={column.id} scope="row">
              {cells[index]}
            </th>
          ) : (
            <td key={column.id} data-kind={column.kind ?? 'text'}>
              {cells[index]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
