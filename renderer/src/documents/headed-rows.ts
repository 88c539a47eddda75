import { fail } from '#domain/result.ts';
import type { TableFault, TableRow } from './table.ts';

/** A row addressed by headings. `at` returns '' for an empty cell and for an unknown heading. */
export interface HeadedRow {
  number: number;
  at(column: string): string;
}

/** The rows below the first one, which holds the headings. */
export function headedRows(rows: readonly TableRow[]): HeadedRow[] {
  const headings = headingsOf(rows).map(foldedHeading);
  const columns = new Map<string, number>();
  const columnOf = (heading: string) => {
    const known = columns.get(heading) ?? headings.indexOf(foldedHeading(heading));
    columns.set(heading, known);
    return known;
  };
  return rows.slice(1).map(({ number, cells }) => ({ number, at: (heading) => cells[columnOf(heading)] ?? '' }));
}

export function headingsOf(rows: readonly TableRow[]): readonly string[] {
  return rows[0]?.cells ?? [];
}

const LONGEST_HEADING = 500;

/**
 * Normalises a heading: ignores width, blanks, line breaks and decomposed kana (as macOS stores them). 「所属 ｺｰﾄﾞ」 equals
 * 「所属コード」.
 */
export function foldedHeading(heading: string): string {
  return heading.slice(0, LONGEST_HEADING).normalize('NFKC').replaceAll(/\s/g, '');
}

/** One fault for each of `columns` whose heading is missing or repeated. */
export function wrongHeadings(rows: readonly TableRow[], columns: readonly string[]): TableFault[] {
  const row = rows[0]?.number ?? 1;
  const headings = headingsOf(rows).map(foldedHeading);
  return columns.flatMap((column) => {
    const times = headings.filter((heading) => heading === foldedHeading(column)).length;
    if (times === 0) return [{ row, column, message: '見出しがありません。' }];
    return times === 1 ? [] : [{ row, column, message: '同じ見出しの列が二つあります。' }];
  });
}

// Input methods offer several circles that look alike.
const MARKS = new Set(['○', '〇', '◯']);

/** True when the cell holds a circle. */
export function isMarked(cell: string): boolean {
  return MARKS.has(cell);
}

/** Refuses a table for its faults, sorted by row. */
export function faulty(faults: readonly TableFault[]) {
  return fail({ kind: 'faulty' as const, faults: faults.toSorted((a, b) => a.row - b.row) });
}
