import type { ReactNode } from 'react';
import type { SortValue } from './sorting.ts';

/** One column of a table: its heading and what it shows of a row. */
export interface Column<Row> {
  id: string;
  header: string;
  /** A row above the headers joins neighbouring columns with the same group. */
  group?: string;
  cell: (row: Row) => ReactNode;
  /** `number` aligns right with even digits, `mark` centres. */
  kind?: 'text' | 'number' | 'mark';
  /** Makes the column sortable; null sorts last either way. */
  sortBy?: (row: Row) => SortValue;
  /** Keeps the text of the cells on one line. */
  nowrap?: boolean;
}
