import { readFile } from 'node:fs/promises';
import type { TableFault } from '#documents/table.ts';
import { decodeText } from '#documents/text.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import type { Output } from './command.ts';
import { pathProblem } from './path-problem.ts';

/** A table from a CSV file in UTF-8. Null, with every fault said by row and column, when it cannot be taken. */
export async function tableFrom<T>(
  path: string,
  read: (text: string) => Result<T, { kind: 'faulty'; faults: TableFault[] }>,
  output: Output,
): Promise<T | null> {
  const text = await utf8(path);
  if (!text.ok) {
    output.fault(`${path}: ${text.failure.message}`);
    return null;
  }
  const parsed = read(text.value);
  if (parsed.ok) return parsed.value;
  for (const { row, column, message } of parsed.failure.faults)
    output.fault(`${path}: ${row}行目「${column}」 ${message}`);
  return null;
}

async function utf8(path: string): Promise<Result<string, { kind: 'unreadable'; message: string }>> {
  try {
    const text = decodeText(await readFile(path));
    return text.ok ? ok(text.value) : fail({ kind: 'unreadable', message: '文字コードがUTF-8ではありません。' });
  } catch (cause) {
    return fail({ kind: 'unreadable', message: pathProblem(cause) });
  }
}
