import { decodeText } from '#documents/text.ts';
import { MAX_FILE_BYTES } from '#domain/exchange/limits.ts';
import { readWhole } from '#files/read-file.ts';
import { readProblem } from './disk-problem.ts';
import type { Output } from './printer.ts';

/**
 * The content of a file named on the command line; links are followed. Null, with a message, when it cannot be read or
 * is not a regular file.
 */
export async function givenBytes(path: string, output: Output): Promise<Uint8Array | null> {
  const read = await readWhole(path, MAX_FILE_BYTES);
  if (read.ok) return read.value;
  output.fault(`${path}: ${readProblem(read.failure)}`);
  return null;
}

/** Like `givenBytes`, for a text file. */
export async function givenText(path: string, output: Output): Promise<string | null> {
  const bytes = await givenBytes(path, output);
  if (bytes === null) return null;
  const text = decodeText(bytes);
  if (text.ok) return text.value;
  output.fault(`${path}: 文字として読めません。`);
  return null;
}
