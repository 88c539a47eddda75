import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeText } from '#documents/text.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import type { IncomingFailure, IncomingResult } from '#domain/collection/staging.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
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
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  return text.ok ? await readResult(text.value, verifySignature, unseal) : fail({ kind: 'foreign' });
}

async function bytesOf(path: string): Promise<Result<Uint8Array, IncomingFailure>> {
  try {
    if ((await stat(path)).size > MAX_FILE_BYTES) return fail({ kind: 'too-large' });
    return ok(await readFile(path));
  } catch {
    return fail({ kind: 'unreadable-disk' });
  }
}
