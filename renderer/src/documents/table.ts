import type { Result } from '#domain/outcome.ts';

/** One row of a table somebody filled in. `number` is the row as a spreadsheet counts it, from 1; cells are text without blanks around them. */
export interface TableRow {
  number: number;
  cells: string[];
}

/** A fault in such a table: it is refused as a whole. `column` is the heading of the column. */
export interface TableFault {
  row: number;
  column: string;
  message: string;
}

/** Something in a table that was taken and that the person should look at. It is about the rows from `row` to `lastRow`. */
export interface TableNote extends TableFault {
  lastRow: number;
}

/** A cell that is a number in the workbook: as a code it may have lost the zeros it began with. `column` counts from 0. */
export interface NumberCell {
  row: number;
  column: number;
}

/** A table as it was read, before anybody knows what its columns mean. */
export interface Table {
  rows: TableRow[];
  /** Pasted and CSV texts know no merged cells: only the first cell of what was merged has a value there. */
  source: 'workbook' | 'text';
  /** The cells that the workbook holds as numbers and shows without leading zeros; none in a text. */
  numbers: NumberCell[];
  /** What the reader itself did with the table. */
  notes: TableNote[];
}

/** What a table says, or every fault in it; nothing of a table with a fault is taken. */
export type TableReading<T> = Result<T, FaultyTable>;

export interface FaultyTable {
  kind: 'faulty';
  faults: TableFault[];
}
