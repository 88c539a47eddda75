import { CREATE, withFile, writeAll } from './disk.ts';
import type { WritingDisk } from './disk.ts';

/**
 * Puts bytes in the place of a file: into `temporary`, which lies in the same folder and must not exist yet, to the disk, then renamed.
 * Throws what the disk throws; then the earlier file is as it was and `temporary` is gone. Syncing the folder is left to the caller.
 */
export async function replaceFile(
  disk: WritingDisk,
  path: string,
  bytes: Uint8Array,
  temporary: string,
): Promise<void> {
  await writeAside(disk, temporary, bytes);
  await orDiscard(disk, temporary, () => disk.rename(temporary, path));
}

/** Writes a new file and syncs it. Throws what the disk throws; then nothing is left of it. `mode` as `open` takes it. */
export async function writeAside(disk: WritingDisk, path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  let isOurs = false;
  const write = () =>
    withFile(
      disk,
      path,
      CREATE,
      async (file) => {
        isOurs = true;
        await writeAll(file, bytes, 0);
        await file.sync();
      },
      mode,
    );
  try {
    await write();
  } catch (cause) {
    // A file that was there before belongs to somebody else.
    if (isOurs) await discard(disk, path);
    throw cause;
  }
}

/** Does the last step with a temporary file, and removes that file where the step fails. */
export async function orDiscard(disk: WritingDisk, temporary: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (cause) {
    await discard(disk, temporary);
    throw cause;
  }
}

async function discard(disk: WritingDisk, path: string): Promise<void> {
  try {
    await disk.rm(path, { force: true });
  } catch {
    // The disk is gone: the failure already on its way says so.
  }
}
