import { generalNotes, inOrder } from '../table-notes.ts';
import type { Table, TableNote } from '../table.ts';
import { widthNotes } from './department-codes.ts';

/** What the officer should look at in a table that was taken and adds something to departments of the roster. */
export function additionNotes(table: Table): TableNote[] {
  return inOrder([...generalNotes(table), ...widthNotes(table.rows)]);
}
