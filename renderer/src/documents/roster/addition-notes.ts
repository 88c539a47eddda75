import { generalNotes, inOrder } from '../table-notes.ts';
import type { Table, TableNote } from '../table.ts';
import { widthNotes } from './department-codes.ts';

/** Notes for the officer about an accepted table that adds data to departments. */
export function additionNotes(table: Table): TableNote[] {
  return inOrder([...generalNotes(table), ...widthNotes(table.rows)]);
}
