import { fail } from '#domain/outcome.ts';
import type { TableFault, TableRow } from './table.ts';

/** A row by its headings. `at` gives '' for an empty cell and for a heading the table does not have. */
export interface HeadedRow {
  number: number;
  at(column: string): string;
}

/** The rows below the headings. The first row of the table holds the headings. */
export function headedRows(rows: readonly TableRow[]): HeadedRow[] {
  const headings = headingsOf(rows);
  return rows.slice(1).map(({ number, cells }) => ({
    number,
    at: (column) => cells[headings.indexOf(column)] ?? '',
  }));
}

export function headingsOf(rows: readonly TableRow[]): readonly string[] {
  return rows[0]?.cells ?? [];
}

/** A fault for each of `columns` that the table has no heading for. */
export function missingHeadings(rows: readonly TableRow[], columns: readonly string[]): TableFault[] {
  const row = rows[0]?.number ?? 1;
  return columns
    .filter((column) => !headingsOf(rows).includes(column))
    .map((column) => ({ row, column, message: '見出しがありません。' }));
}

// The round marks that input methods offer look alike.
const MARKS = new Set(['○', '〇', '◯']);

/** Whether a cell that holds ○ or nothing says yes. */
export function isMarked(cell: string): boolean {
  return MARKS.has(cell);
}

/** A table refused for its faults, the upper rows first. */
export function faulty(faults: readonly TableFault[]) {
  return fail({ kind: 'faulty' as const, faults: faults.toSorted((a, b) => a.row - b.row) });
}
