import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SaveFailure } from '#ipc/contract.ts';
import { fail, ok } from '#domain/outcome.ts';
import type { Result } from '#domain/outcome.ts';
import { codeOf, saveFailureOf } from './failures.ts';

/** The few operations of `node:fs/promises` that writing needs. */
export interface Disk {
  open(path: string, flags: string): Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>;
  access(path: string, mode: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: boolean }): Promise<void>;
}

const WRITABLE = 2;

/**
 * Writes a whole file or nothing: into a temporary file beside it, to the disk, then renamed into place.
 * `path` is absolute; `unique` is a fresh text of letters and digits. After a failure an earlier file of that name is untouched.
 */
export async function writeAtomically(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  unique: string,
): Promise<Result<null, SaveFailure>> {
  const temporary = join(dirname(path), `.tenken-${unique}.tmp`);
  try {
    await refuseReadOnly(disk, path);
    await writeDurably(disk, temporary, bytes);
  } catch (cause) {
    return fail(saveFailureOf(cause));
  }
  try {
    await disk.rename(temporary, path);
  } catch (cause) {
    await discard(disk, temporary);
    return fail(renameFailureOf(cause));
  }
  await syncFolder(disk, dirname(path));
  return ok(null);
}

// Renaming would replace a write-protected file without a word.
async function refuseReadOnly(disk: Disk, path: string): Promise<void> {
  try {
    await disk.access(path, WRITABLE);
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause;
  }
}

async function writeDurably(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'wx');
  try {
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    await discard(disk, path);
    throw cause;
  }
}

// The temporary file could be written in the same folder a moment ago: what is refused now is the file itself, open in another program.
function renameFailureOf(cause: unknown): SaveFailure {
  const failure = saveFailureOf(cause);
  return failure.kind === 'no-permission' ? { kind: 'in-use' } : failure;
}

async function discard(disk: Disk, path: string): Promise<void> {
  try {
    await disk.rm(path, { force: true });
  } catch {
    // The disk is gone: the failure already on its way says so.
  }
}

/** Makes the rename itself survive a power cut. Windows and some shares cannot sync a folder; the file is complete all the same. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    return;
  }
}
