import { dirname } from 'node:path';
import { fail, ok } from '#domain/outcome.ts';
import type { Result } from '#domain/outcome.ts';
import type { SaveFailure } from '#ipc/contract.ts';
import type { WritingDisk } from './disk.ts';
import { codeOf, saveFailureOf } from './failures.ts';
import { orDiscard, writeAside } from './replace-file.ts';
import { syncQuietly, temporaryBeside } from './write-atomically.ts';

/** What is needed to write a file only where there is none. */
export interface NewFileDisk extends WritingDisk {
  link(existing: string, path: string): Promise<void>;
  lstat(path: string): Promise<unknown>;
}

/** `taken`: something has that name already, be it a link that leads nowhere. */
export type NewFileFailure = SaveFailure | { kind: 'taken' };

/** As `writeAtomically`, but never in the place of anything. `mode`: who may read the file, as `open` takes it. */
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

/** True where anything has that name; a link is not followed. Throws what the disk throws. */
export async function isTaken(disk: Pick<NewFileDisk, 'lstat'>, path: string): Promise<boolean> {
  try {
    await disk.lstat(path);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false;
    throw cause;
  }
}

// A second name is refused where there is one of that name, in one step, which a rename is not. Sticks and some shares know no second names.
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
