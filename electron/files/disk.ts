import { constants } from 'node:fs';
import { codeOf } from './failures.ts';

/** The few operations of a file handle of `node:fs/promises` that writing needs. Positions and lengths in bytes. */
export interface WritingFile {
  write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesWritten: number }>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The few operations of `node:fs/promises` that writing needs. */
export interface WritingDisk {
  open(path: string, flags: number, mode?: number): Promise<WritingFile>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
}

export const READ = constants.O_RDONLY;
/** Fails where the file is not there: a file that was taken away must not be begun anew without a word. */
export const WRITE = constants.O_RDWR;
export const WRITE_OR_CREATE = constants.O_RDWR | constants.O_CREAT;
/** Empties what is there. */
export const WRITE_ANEW = constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC;
/** Fails where something of that name is there, a link that leads nowhere included. */
export const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;

/** What systems answer that cannot sync a folder: Windows, and some shares. What was written is complete all the same. */
const CANNOT_SYNC_FOLDERS = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);

/** Opens a file for one use. */
export async function withFile<F extends { close(): Promise<void> }, T>(
  disk: { open(path: string, flags: number, mode?: number): Promise<F> },
  path: string,
  flags: number,
  use: (file: F) => Promise<T>,
  mode?: number,
): Promise<T> {
  const file = await disk.open(path, flags, mode);
  try {
    return await use(file);
  } finally {
    // What has to be on the disk was synced before: a failure to close changes nothing about it.
    await file.close().catch(() => undefined);
  }
}

export async function writeAll(file: WritingFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw new Error('the disk takes nothing more');
    done += bytesWritten;
  }
}

/** Makes new names, renames and deletions in a folder survive a power cut. */
export async function syncFolder(disk: WritingDisk, folder: string): Promise<void> {
  try {
    await withFile(disk, folder, READ, (handle) => handle.sync());
  } catch (cause) {
    if (!CANNOT_SYNC_FOLDERS.has(codeOf(cause))) throw cause;
  }
}
