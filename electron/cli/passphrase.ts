import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Readable } from 'node:stream';
import { UsageError } from './command.ts';

const VARIABLE = 'TENKEN_PASSPHRASE';

/** The environment variable with the passphrase of packs. */
export const PACK_PASSPHRASE = 'TENKEN_PACK_PASSPHRASE';

/**
 * The passphrase, from the environment or the terminal. Never from the arguments, which other users of the machine
 * could read.
 */
export async function passphrase(): Promise<string> {
  const given = process.env[VARIABLE];
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) throw new UsageError(`パスフレーズを環境変数${VARIABLE}に入れてください。`);
  return typedUnseen(process.stdin, process.stderr, 'パスフレーズ: ');
}

/** Reads one line without echoing it. `asked` receives the prompt. */
export async function typedUnseen(from: Readable, asked: Writable, question: string): Promise<string> {
  asked.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // `terminal: true` also stops the system's own echo.
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
