import { dirname, join } from 'node:path';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { SaveFailure } from '#ipc/contract.ts';
import { syncFolder } from './disk.ts';
import type { WritingDisk } from './disk.ts';
import { codeOf, saveFailureOf } from './failures.ts';
import { orDiscard, writeAside } from './replace-file.ts';

/** What writing over an earlier file needs. */
export interface Disk extends WritingDisk {
  access(path: string, mode: number): Promise<void>;
}

const WRITABLE = 2;

/**
 * Writes a file, all or nothing: to a temporary file beside it, synced, then renamed. `path` is absolute; `unique` is a
 * fresh text of letters and digits. After a failure an earlier file is unchanged.
 */
export async function writeAtomically(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  unique: string,
): Promise<Result<null, SaveFailure>> {
  const temporary = temporaryBeside(path, unique);
  try {
    await refuseReadOnly(disk, path);
    await writeAside(disk, temporary, bytes);
  } catch (cause) {
    return fail(saveFailureOf(cause));
  }
  try {
    await orDiscard(disk, temporary, () => disk.rename(temporary, path));
  } catch (cause) {
    return fail(renameFailureOf(cause));
  }
  await syncQuietly(disk, dirname(path));
  return ok(null);
}

/** A hidden name in the same folder, so that the rename stays on one volume. */
export function temporaryBeside(path: string, unique: string): string {
  return join(dirname(path), `.tenken-${unique}.tmp`);
}

/** Like `syncFolder`, ignoring failures: the file is already complete and in place. */
export async function syncQuietly(disk: WritingDisk, folder: string): Promise<void> {
  await syncFolder(disk, folder).catch(() => undefined);
}

// Otherwise the rename would silently replace a write-protected file.
async function refuseReadOnly(disk: Disk, path: string): Promise<void> {
  try {
    await disk.access(path, WRITABLE);
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause;
  }
}

// The temporary file could just be written in this folder, so the refusal concerns the target, which another program
// has open.
function renameFailureOf(cause: unknown): SaveFailure {
  const failure = saveFailureOf(cause);
  return failure.kind === 'no-permission' ? { kind: 'in-use' } : failure;
}
