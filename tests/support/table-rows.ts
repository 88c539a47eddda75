import { readTableText } from '#documents/table-reading/read-text.ts';
import type { TableRow } from '#documents/table.ts';

/** The rows of a text that is a table. */
export function rowsOfText(text: string): TableRow[] {
  const table = readTableText(text);
  if (!table.ok) throw new Error(`the text was refused: ${JSON.stringify(table.failure)}`);
  return table.value.rows;
}
