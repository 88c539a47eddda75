import type { WritingDisk, WritingFile } from '#files/disk.ts';
import { codeOf } from '#files/failures.ts';

/** The few operations of a file handle of `node:fs/promises` that the journal needs. Positions and lengths in bytes. */
export interface JournalFile extends WritingFile {
  read(into: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  stat(): Promise<{ size: number }>;
  truncate(length: number): Promise<void>;
}

/** The few operations of `node:fs/promises` that the journal needs. */
export interface JournalDisk extends WritingDisk {
  open(path: string, flags: number, mode?: number): Promise<JournalFile>;
  mkdir(path: string, options: { recursive: true }): Promise<unknown>;
  readdir(path: string): Promise<string[]>;
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

/** The names in a folder; none when there is no such folder. */
export async function namesIn(disk: JournalDisk, folder: string): Promise<string[]> {
  try {
    return await disk.readdir(folder);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw cause;
  }
}
