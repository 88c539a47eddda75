import { dirname } from 'node:path';
import { READ, WRITE, WRITE_OR_CREATE, syncFolder, withFile, writeAll } from '#files/disk.ts';
import { readFrom } from './disk.ts';
import type { JournalDisk, JournalFile } from './disk.ts';
import { framed, scan } from './framing.ts';
import type { Scan, Span } from './framing.ts';

/** `isClean`: the failed record left nothing, so the segment can still be used. */
export type Appended = { ok: true; end: number } | { ok: false; cause: unknown; isClean: boolean };

/**
 * Durably writes a record at the end of a segment. `end` is its present end; with 0 the segment is created if missing,
 * otherwise it must exist. A partial write is undone.
 */
export async function appendTo(disk: JournalDisk, path: string, end: number, record: Uint8Array): Promise<Appended> {
  const frame = framed(record);
  let isClean = true;
  try {
    await withFile(disk, path, end === 0 ? WRITE_OR_CREATE : WRITE, async (file) => {
      try {
        if (end === 0) await syncFolder(disk, dirname(path));
        await writeAll(file, frame, end);
        await file.sync();
      } catch (cause) {
        isClean = await takenBack(file, end);
        throw cause;
      }
    });
  } catch (cause) {
    return { ok: false, cause, isClean };
  }
  return { ok: true, end: end + frame.length };
}

/** Truncates the segment at `end`; false when the disk refuses. */
export async function cutTail(disk: JournalDisk, path: string, end: number): Promise<boolean> {
  try {
    return await withFile(disk, path, WRITE, (file) => takenBack(file, end));
  } catch {
    return false;
  }
}

/** Scans a segment for its records; also returns its length. */
export function scanSegment(disk: JournalDisk, path: string): Promise<Scan & { length: number }> {
  return withFile(disk, path, READ, async (file) => {
    const { size } = await file.stat();
    const bytes = await readFrom(file, 0, size);
    return { ...scan(bytes), length: bytes.length };
  });
}

export function readRecord(disk: JournalDisk, path: string, { from, to }: Span): Promise<Uint8Array> {
  return withFile(disk, path, READ, (file) => readFrom(file, from, to - from));
}

async function takenBack(file: JournalFile, end: number): Promise<boolean> {
  try {
    await file.truncate(end);
    await file.sync();
    return true;
  } catch {
    return false;
  }
}
