import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeText } from '#documents/text.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import type { IncomingFailure, IncomingResult } from '#domain/collection/staging.ts';
import { fail, type Result } from '#domain/outcome.ts';
import { MAX_FILE_BYTES } from '#domain/exchange/limits.ts';
import { readResult } from '#domain/result/read.ts';
import { verifySignature } from '#sealing/verify-signature.ts';

/** The roster that lies beside simulated files. */
export const ROSTER_FILE = 'roster.csv';

/** The files a person named: folders stand for the files in them, hidden ones and the roster left out. Throws Node's error for a path that is not there. */
export async function filesNamed(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => ((await stat(path)).isDirectory() ? filesIn(path) : [path])),
  );
  return lists.flat();
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== ROSTER_FILE)
    .map((entry) => join(folder, entry.name))
    .sort();
}

/** Reads a file through every check of a result file. Files over the limit are refused unread. */
export async function readResultFile(path: string, unseal: Unseal): Promise<IncomingResult> {
  return { fileName: basename(path), outcome: await outcomeOf(path, unseal) };
}

async function outcomeOf(path: string, unseal: Unseal): Promise<IncomingResult['outcome']> {
  const text = await handedText(path);
  return text.ok ? readResult(text.value, verifySignature, unseal) : text;
}

/** The text of a file that was handed over. Files over the limit are refused unread. */
export async function handedText(path: string): Promise<Result<string, IncomingFailure>> {
  try {
    if ((await stat(path)).size > MAX_FILE_BYTES) return fail({ kind: 'too-large' });
    const text = decodeText(await readFile(path));
    return text.ok ? text : fail({ kind: 'foreign' });
  } catch {
    return fail({ kind: 'unreadable-disk' });
  }
}
