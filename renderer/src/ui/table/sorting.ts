export type SortValue = string | number | null;

export interface SortOrder {
  column: string;
  direction: 'ascending' | 'descending';
}

/** What sorting needs to know of a column. */
interface Sortable<Row> {
  id: string;
  sortBy?: (row: Row) => SortValue;
}

/** The rows in the order asked for; the given order where none is, or where the column cannot be sorted. */
export function sorted<Row>(rows: readonly Row[], columns: readonly Sortable<Row>[], order: SortOrder | null): Row[] {
  const by = columns.find((column) => column.id === order?.column)?.sortBy;
  if (order === null || by === undefined) return [...rows];
  const sign = order.direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: by(row) }));
  keyed.sort((a, b) => compare(a.key, b.key, sign));
  return keyed.map(({ row }) => row);
}

function compare(a: SortValue, b: SortValue, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * String(a).localeCompare(String(b), 'ja', { numeric: true });
}
