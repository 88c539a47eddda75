import { dirname } from 'node:path';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { SaveFailure } from '#ipc/contract.ts';
import type { WritingDisk } from './disk.ts';
import { codeOf, saveFailureOf } from './failures.ts';
import { orDiscard, writeAside } from './replace-file.ts';
import { syncQuietly, temporaryBeside } from './write-atomically.ts';

/** What writing a file without ever replacing one needs. */
export interface NewFileDisk extends WritingDisk {
  link(existing: string, path: string): Promise<void>;
  lstat(path: string): Promise<unknown>;
}

/** `taken`: the name exists, even as a dangling link. */
export type NewFileFailure = SaveFailure | { kind: 'taken' };

/** Like `writeAtomically`, but never replaces anything. `mode` sets the permissions, as for `open`. */
export async function writeNew(
  disk: NewFileDisk,
  path: string,
  bytes: Uint8Array,
  unique: string,
  mode?: number,
): Promise<Result<null, NewFileFailure>> {
  const temporary = temporaryBeside(path, unique);
  try {
    if (await isTaken(disk, path)) return fail({ kind: 'taken' });
    await writeAside(disk, temporary, bytes, mode);
    await orDiscard(disk, temporary, () => named(disk, temporary, path));
  } catch (cause) {
    return fail(codeOf(cause) === 'EEXIST' ? { kind: 'taken' } : saveFailureOf(cause));
  }
  await syncQuietly(disk, dirname(path));
  return ok(null);
}

/** True when the name exists; does not follow links. Throws the disk's error. */
export async function isTaken(disk: Pick<NewFileDisk, 'lstat'>, path: string): Promise<boolean> {
  try {
    await disk.lstat(path);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false;
    throw cause;
  }
}

// A hard link atomically refuses an existing name, which a rename does not. Sticks and some shares do not support hard
// links.
async function named(disk: NewFileDisk, temporary: string, path: string): Promise<void> {
  try {
    await disk.link(temporary, path);
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST' || (await isTaken(disk, path))) throw taken();
    await disk.rename(temporary, path);
    return;
  }
  await disk.rm(temporary, { force: true });
}

function taken(): Error {
  return Object.assign(new Error('the name is taken'), { code: 'EEXIST' });
}
