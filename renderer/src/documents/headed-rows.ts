import { fail } from '#domain/outcome.ts';
import type { TableFault, TableRow } from './table.ts';

/** A row by its headings. `at` gives '' for an empty cell and for a heading the table does not have. */
export interface HeadedRow {
  number: number;
  at(column: string): string;
}

/** The rows below the headings. The first row of the table holds the headings. */
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

/** What two headings have in common that differ in width, blanks and line breaks alone, or in how macOS stores kana: 「所属 ｺｰﾄﾞ」 is 「所属コード」. */
export function foldedHeading(heading: string): string {
  return heading.slice(0, LONGEST_HEADING).normalize('NFKC').replaceAll(/\s/g, '');
}

/** A fault for each of `columns` that the table has no heading for, or more than one. */
export function wrongHeadings(rows: readonly TableRow[], columns: readonly string[]): TableFault[] {
  const row = rows[0]?.number ?? 1;
  const headings = headingsOf(rows).map(foldedHeading);
  return columns.flatMap((column) => {
    const times = headings.filter((heading) => heading === foldedHeading(column)).length;
    if (times === 0) return [{ row, column, message: '見出しがありません。' }];
    return times === 1 ? [] : [{ row, column, message: '同じ見出しの列が二つあります。' }];
  });
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
