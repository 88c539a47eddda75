import { createInterface } from 'node:readline/promises';
import { UsageError } from './command.ts';

const VARIABLE = 'TENKEN_PASSPHRASE';

/** Name of the environment variable with the passphrase of packs. */
export const PACK_PASSPHRASE = 'TENKEN_PACK_PASSPHRASE';

/** The passphrase: from the environment, else asked for on the terminal. It never stands among the arguments, where other users of the machine could read it. */
export async function passphrase(): Promise<string> {
  const given = process.env[VARIABLE];
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) throw new UsageError(`パスフレーズを環境変数${VARIABLE}に入れてください。`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question('パスフレーズ: ');
  } finally {
    terminal.close();
  }
}
