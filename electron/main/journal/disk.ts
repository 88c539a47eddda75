import type { WritingDisk, WritingFile } from '#files/disk.ts';
import { codeOf } from '#files/failures.ts';

/** The subset of a `node:fs/promises` file handle that the journal needs. Positions and lengths are in bytes. */
export interface JournalFile extends WritingFile {
  read(into: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  stat(): Promise<{ size: number }>;
  truncate(length: number): Promise<void>;
}

/** The subset of `node:fs/promises` that the journal needs. */
export interface JournalDisk extends WritingDisk {
  open(path: string, flags: number, mode?: number): Promise<JournalFile>;
  mkdir(path: string, options: { recursive: true }): Promise<unknown>;
  readdir(path: string): Promise<string[]>;
}

/** Reads `length` bytes from `position`, fewer when the file ends earlier. The result has its own buffer. */
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

/** The names in a folder; empty when it does not exist. */
export async function namesIn(disk: JournalDisk, folder: string): Promise<string[]> {
  try {
    return await disk.readdir(folder);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw cause;
  }
}
