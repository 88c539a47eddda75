import { headedRows, headingsOf } from './headed-rows.ts';
import type { Table, TableNote, TableRow } from './table.ts';

/** One note about rows of a table, told once for rows that follow each other. */
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

/** The notes of every kind of table: what the reader did, and values that stand beside the columns that have a heading. */
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

/** Notes by a cell of each row. */
export function cellNotes(
  rows: readonly TableRow[],
  column: string,
  message: string,
  concerns: (cell: string, row: TableRow) => boolean,
): TableNote[] {
  const cells = new Map(headedRows(rows).map((row) => [row.number, row.at(column)]));
  return notesAt(rows, column, message, (row) => concerns(cells.get(row.number) ?? '', row));
}

/** The upper rows first. */
export function inOrder(notes: readonly TableNote[]): TableNote[] {
  return notes.toSorted((a, b) => a.row - b.row);
}
