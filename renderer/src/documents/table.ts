import type { Result } from '#domain/result.ts';

/** One row of a filled-in table. `number` is the row number in a spreadsheet, from 1. Cells are trimmed text. */
export interface TableRow {
  number: number;
  cells: string[];
}

/** A fault for which the whole table is refused. `column` is the heading. */
export interface TableFault {
  row: number;
  column: string;
  message: string;
}

/** A remark on an accepted table that the person should check. It covers the rows from `row` to `lastRow`. */
export interface TableNote extends TableFault {
  lastRow: number;
}

/** A cell that is a number in the workbook. If it is a code, it may have lost leading zeros. `column` counts from 0. */
export interface NumberCell {
  row: number;
  column: number;
}

/** A table as read, before its columns are interpreted. */
export interface Table {
  rows: TableRow[];
  /** Pasted text and CSV cannot express merged cells: only the first cell of a merged range has a value. */
  source: 'workbook' | 'text';
  /** Cells that the workbook stores as numbers and shows without leading zeros; empty for text. */
  numbers: NumberCell[];
  /** What the reader itself changed or skipped. */
  notes: TableNote[];
}

/** The content of a table, or all its faults. A table with a fault gives no content. */
export type TableReading<T> = Result<T, FaultyTable>;

export interface FaultyTable {
  kind: 'faulty';
  faults: TableFault[];
}
