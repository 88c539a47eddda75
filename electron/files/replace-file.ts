import { CREATE, withFile, writeAll } from './disk.ts';
import type { WritingDisk } from './disk.ts';

/**
 * Replaces a file: writes `temporary` (in the same folder, must not exist), syncs it and renames it. Throws the disk's
 * error; the earlier file is then unchanged and `temporary` removed. The caller must sync the folder.
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

/** Writes and syncs a new file. Throws the disk's error and leaves nothing behind. `mode` as for `open`. */
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
    // Never delete a file that existed before: it belongs to somebody else.
    if (isOurs) await discard(disk, path);
    throw cause;
  }
}

/** Runs the final step with a temporary file, and removes the file when the step fails. */
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
    // The disk is gone, and the error already on its way says so.
  }
}
