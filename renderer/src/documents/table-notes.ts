import { headedRows, headingsOf } from './headed-rows.ts';
import type { Table, TableNote, TableRow } from './table.ts';

/** Notes about rows of a table. Consecutive rows share one note. */
export function notesAt(
  rows: readonly TableRow[],
  column: string,
  message: string,
  concerns: (row: TableRow) => boolean,
): TableNote[] {
  const notes: TableNote[] = [];
  let isRunning = false;
  for (const row of rows.slice(1)) {
    const latest = notes.at(-1);
    const isConcerned = concerns(row);
    if (isConcerned && isRunning && latest !== undefined) latest.lastRow = row.number;
    else if (isConcerned) notes.push({ row: row.number, lastRow: row.number, column, message });
    isRunning = isConcerned;
  }
  return notes;
}

/** Notes for any kind of table: those of the reader, and values in columns without a heading. */
export function generalNotes({ rows, notes }: Table): TableNote[] {
  const headings = headingsOf(rows);
  const isBeside = ({ cells }: TableRow) => cells.some((cell, index) => cell !== '' && (headings[index] ?? '') === '');
  return [
    ...notes,
    ...notesAt(
      rows,
      '（見出しのない列）',
      '見出しのない列の値は読みません。列がずれていないか確かめてください。',
      isBeside,
    ),
  ];
}

/** Notes about the rows whose cell in `column` matches. */
export function cellNotes(
  rows: readonly TableRow[],
  column: string,
  message: string,
  concerns: (cell: string, row: TableRow) => boolean,
): TableNote[] {
  const cells = new Map(headedRows(rows).map((row) => [row.number, row.at(column)]));
  return notesAt(rows, column, message, (row) => concerns(cells.get(row.number) ?? '', row));
}

/** Sorts by row. */
export function inOrder(notes: readonly TableNote[]): TableNote[] {
  return notes.toSorted((a, b) => a.row - b.row);
}
