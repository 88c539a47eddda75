import { constants } from 'node:fs';
import { codeOf } from './failures.ts';

/** The subset of a `node:fs/promises` file handle that writing needs. Positions and lengths are in bytes. */
export interface WritingFile {
  write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesWritten: number }>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The subset of `node:fs/promises` that writing needs. */
export interface WritingDisk {
  open(path: string, flags: number, mode?: number): Promise<WritingFile>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
}

export const READ = constants.O_RDONLY;
/** Fails when the file does not exist: a file that was taken away must not silently start over. */
export const WRITE = constants.O_RDWR;
export const WRITE_OR_CREATE = constants.O_RDWR | constants.O_CREAT;
/** Truncates an existing file. */
export const WRITE_ANEW = constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC;
/** Fails when the name exists, even as a dangling link. */
export const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;

/** Errors of systems that cannot sync folders: Windows and some shares. The write itself is complete nevertheless. */
const CANNOT_SYNC_FOLDERS = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);

/** Opens a file for one use and closes it. */
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
    // Everything important was synced before, so a failing close changes nothing.
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

/** Makes new names, renames and deletions in a folder durable. */
export async function syncFolder(disk: WritingDisk, folder: string): Promise<void> {
  try {
    await withFile(disk, folder, READ, (handle) => handle.sync());
  } catch (cause) {
    if (!CANNOT_SYNC_FOLDERS.has(codeOf(cause))) throw cause;
  }
}
