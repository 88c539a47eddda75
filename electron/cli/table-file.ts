import { readFile } from 'node:fs/promises';
import { rowsOfFile, type TableReading, type TableRow } from '#documents/table.ts';
import { fail, type Result } from '#domain/outcome.ts';
import type { Output } from './command.ts';
import { pathProblem } from './path-problem.ts';

/** What a table file says, CSV or XLSX. Null, with every fault said by row and column, when it cannot be taken. */
export async function tableFrom<T>(
  path: string,
  read: (rows: readonly TableRow[]) => TableReading<T>,
  output: Output,
): Promise<T | null> {
  const rows = await rowsAt(path);
  if (!rows.ok) {
    output.fault(`${path}: ${rows.failure.message}`);
    return null;
  }
  const parsed = read(rows.value);
  if (parsed.ok) return parsed.value;
  for (const { row, column, message } of parsed.failure.faults)
    output.fault(`${path}: ${row}行目「${column}」 ${message}`);
  return null;
}

async function rowsAt(path: string): Promise<Result<TableRow[], { kind: 'unreadable'; message: string }>> {
  try {
    const rows = await rowsOfFile(await readFile(path));
    return rows.ok ? rows : fail({ kind: 'unreadable', message: 'CSVかXLSXの表として読み取れません。' });
  } catch (cause) {
    return fail({ kind: 'unreadable', message: pathProblem(cause) });
  }
}
