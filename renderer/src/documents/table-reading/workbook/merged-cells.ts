import { fail, ok, type Result } from '#domain/result.ts';
import type { TableNote } from '../../table.ts';
import { TABLE_LIMITS } from '../limits.ts';
import { columnLetters } from './cell-address.ts';
import type { MergedRange, SheetCells } from './sheet.ts';

/**
 * Copies the value of a merged range, which only its first cell holds, to all its rows, and notes it: 部 is often
 * written once for all its departments. Leaves ranges that reach into the headings alone.
 */
export function filledDown(sheet: SheetCells): Result<TableNote[], { kind: 'too-many-cells' }> {
  const numbers = [...sheet.rows.keys()];
  const headings = numbers.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const last = numbers.reduce((most, row) => Math.max(most, row), -1);
  const ranges = standingRanges(sheet.merged, headings, last);
  // Each row of each range is visited once.
  if (ranges.reduce((sum, range) => sum + range.last.row - range.first.row, 0) > TABLE_LIMITS.cells)
    return fail({ kind: 'too-many-cells' });
  const notes: TableNote[] = [];
  for (const range of ranges) {
    const filled = fillDown(sheet.rows, range);
    const [row, lastRow] = [filled[0], filled.at(-1)];
    if (row === undefined || lastRow === undefined) continue;
    const { column } = range.first;
    const value = cellOf(sheet.rows, range.first.row, column);
    notes.push({
      row: row + 1,
      lastRow: lastRow + 1,
      column: cellOf(sheet.rows, headings, column) || columnLetters(column),
      message: `セルが結合されているため、「${value.slice(0, LONGEST_SHOWN)}」をこの行にも入れました。`,
    });
  }
  return ok(notes);
}

const LONGEST_SHOWN = 50;

/**
 * Ranges below the headings that span several rows, cut off at the last row with a value. Of overlapping ranges the
 * upper one wins.
 */
function standingRanges(merged: readonly MergedRange[], headings: number, last: number): MergedRange[] {
  const taken = new Map<number, number>();
  return merged
    .toSorted((a, b) => a.first.row - b.first.row)
    .flatMap(({ first, last: end }) => {
      const cut = { ...end, row: Math.min(end.row, last) };
      const { column } = first;
      if (first.row <= headings || cut.row <= first.row || first.row <= (taken.get(column) ?? -1)) return [];
      taken.set(column, cut.row);
      return [{ first, last: cut }];
    });
}

/** Returns the rows that received the value: those with other content and an empty cell here. */
function fillDown(rows: SheetCells['rows'], { first, last }: MergedRange): number[] {
  const value = cellOf(rows, first.row, first.column);
  const filled: number[] = [];
  if (value === '') return filled;
  for (let row = first.row + 1; row <= last.row; row += 1) {
    const cells = rows.get(row);
    if (cells === undefined || (cells[first.column] ?? '') !== '') continue;
    for (let missing = cells.length; missing < first.column; missing += 1) cells.push('');
    cells[first.column] = value;
    filled.push(row);
  }
  return filled;
}

function cellOf(rows: SheetCells['rows'], row: number, column: number): string {
  return rows.get(row)?.[column] ?? '';
}
