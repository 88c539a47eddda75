import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Readable } from 'node:stream';
import { UsageError } from './command.ts';

const VARIABLE = 'TENKEN_PASSPHRASE';

/** Name of the environment variable with the passphrase of packs. */
export const PACK_PASSPHRASE = 'TENKEN_PACK_PASSPHRASE';

/** The passphrase: from the environment, else asked for on the terminal. It never stands among the arguments, where other users of the machine could read it. */
export async function passphrase(): Promise<string> {
  const given = process.env[VARIABLE];
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) throw new UsageError(`パスフレーズを環境変数${VARIABLE}に入れてください。`);
  return typedUnseen(process.stdin, process.stderr, 'パスフレーズ: ');
}

/** One line that is typed without being shown. `asked` is where the question is written. */
export async function typedUnseen(from: Readable, asked: Writable, question: string): Promise<string> {
  asked.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // As a terminal: only then the system itself does not show what is typed either.
  const terminal = createInterface({ input: from, output: nowhere, terminal: true, historySize: 0 });
  const stop = new AbortController();
  terminal.once('SIGINT', () => stop.abort());
  try {
    return await terminal.question('', { signal: stop.signal });
  } catch {
    throw new UsageError('パスフレーズの入力をやめました。');
  } finally {
    terminal.close();
    asked.write('\n');
  }
}
