import { constants } from 'node:fs';
import { codeOf } from '../files/failures.ts';

/** The few operations of a file handle of `node:fs/promises` that the journal needs. Positions and lengths in bytes. */
export interface JournalFile {
  read(into: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesWritten: number }>;
  stat(): Promise<{ size: number }>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The few operations of `node:fs/promises` that the journal needs. */
export interface JournalDisk {
  open(path: string, flags: number): Promise<JournalFile>;
  mkdir(path: string, options: { recursive: true }): Promise<unknown>;
  readdir(path: string): Promise<string[]>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
}

export const READ = constants.O_RDONLY;
/** Fails where the file is not there: a file that was taken away must not be begun anew without a word. */
export const WRITE = constants.O_RDWR;
export const WRITE_OR_CREATE = constants.O_RDWR | constants.O_CREAT;

/** What systems answer that cannot sync a folder: Windows, and some shares. What was written is complete all the same. */
const CANNOT_SYNC_FOLDERS = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);

/** Opens a file for one use. */
export async function withFile<T>(
  disk: JournalDisk,
  path: string,
  flags: number,
  use: (file: JournalFile) => Promise<T>,
): Promise<T> {
  const file = await disk.open(path, flags);
  try {
    return await use(file);
  } finally {
    // What has to be on the disk was synced before: a failure to close changes nothing about it.
    await file.close().catch(() => undefined);
  }
}

export async function writeAll(file: JournalFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw new Error('the disk takes nothing more');
    done += bytesWritten;
  }
}

/** Reads `length` bytes from `position`; fewer where the file ends earlier. The answer has a buffer of its own. */
export async function readFrom(file: JournalFile, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done);
    if (bytesRead === 0) return bytes.slice(0, done);
    done += bytesRead;
  }
  return bytes;
}

/** Makes new names, renames and deletions in a folder survive a power cut. */
export async function syncFolder(disk: JournalDisk, folder: string): Promise<void> {
  try {
    await withFile(disk, folder, READ, (handle) => handle.sync());
  } catch (cause) {
    if (!CANNOT_SYNC_FOLDERS.has(codeOf(cause))) throw cause;
  }
}

/** The names in a folder; none when there is no such folder. */
export async function namesIn(disk: JournalDisk, folder: string): Promise<string[]> {
  try {
    return await disk.readdir(folder);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw cause;
  }
}
