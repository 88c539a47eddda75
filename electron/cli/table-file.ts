import { generalNotes } from '#documents/table-notes.ts';
import { TABLE_LIMITS } from '#documents/table-reading/limits.ts';
import { readTable } from '#documents/table-reading/read-table.ts';
import { tableUnreadableText } from '#documents/table-reading/unreadable.ts';
import type { FaultyTable, Table, TableFault, TableNote, TableReading, TableRow } from '#documents/table.ts';
import { fail, type Result } from '#domain/result.ts';
import { readWhole } from '#files/read-file.ts';
import { readProblem } from './disk-problem.ts';
import type { Output } from './printer.ts';

/** The maximum number of faults or notes to print. More of them usually have a common cause. */
const MOST_SAID = 200;

/** How a command reads a table, and the notes that it prints. */
export interface TableKind<T> {
  read: (rows: readonly TableRow[]) => TableReading<T>;
  notes?: (table: Table) => TableNote[];
}

/** Reads a table from a CSV or XLSX file. Null, with all faults reported by row and column, when it is refused. */
export async function tableFrom<T>(
  path: string,
  { read, notes = generalNotes }: TableKind<T>,
  output: Output,
): Promise<T | null> {
  const table = await tableAt(path);
  const parsed = table.ok ? read(table.value.rows) : table;
  if (!parsed.ok) {
    if (parsed.failure.kind === 'unreadable') output.fault(`${path}: ${parsed.failure.message}`);
    else say(path, parsed.failure.faults.map(faultLine), output);
    return null;
  }
  if (table.ok) say(path, notes(table.value).map(noteLine), output);
  return parsed.value;
}

async function tableAt(path: string): Promise<Result<Table, FaultyTable | { kind: 'unreadable'; message: string }>> {
  const bytes = await readWhole(path, TABLE_LIMITS.size);
  if (!bytes.ok) {
    const { failure } = bytes;
    return unreadable(failure.kind === 'too-large' ? tableUnreadableText({ kind: 'too-large' }) : readProblem(failure));
  }
  const table = readTable(bytes.value);
  if (table.ok) return table;
  return table.failure.kind === 'faulty' ? fail(table.failure) : unreadable(tableUnreadableText(table.failure));
}

function unreadable(message: string) {
  return fail({ kind: 'unreadable' as const, message });
}

function say(path: string, lines: readonly string[], output: Output): void {
  for (const line of lines.slice(0, MOST_SAID)) output.fault(`${path}: ${line}`);
  const left = lines.length - MOST_SAID;
  if (left > 0) output.fault(`${path}: ほかに${left.toLocaleString('ja')}件あります。`);
}

function faultLine({ row, column, message }: TableFault): string {
  return `${row}行目「${column}」 ${message}`;
}

function noteLine({ row, lastRow, column, message }: TableNote): string {
  const rows = row === lastRow ? `${row}行目` : `${row}〜${lastRow}行目`;
  return `確かめてください: ${rows}「${column}」 ${message}`;
}
