import { dirname } from 'node:path';
import { syncFolder } from '#files/disk.ts';
import type { JournalDisk } from './disk.ts';
import { segmentPath, snapshotsFolder } from './names.ts';
import { appendTo, cutTail } from './segment.ts';
import type { Survey } from './survey.ts';

/** In bytes. Segments are read as a whole, so this bounds the memory. */
const SEGMENT_IS_FULL = 64 * 1024 * 1024;

/** Writes records. Throws the disk's error. */
export interface Writer {
  append(record: Uint8Array): Promise<void>;
  /** Starts a new segment for everything written from now on. Returns its number. */
  turnOver(): number;
  makeFolders(): Promise<void>;
}

/** Continues where the survey ends. `full` is the length at which a segment takes no more records. */
export async function writerAfter(
  disk: JournalDisk,
  folder: string,
  found: Survey,
  full: number = SEGMENT_IS_FULL,
): Promise<Writer> {
  let { number, end } = found;
  for (const torn of found.torn) {
    const isCut = await cutTail(disk, torn.path, torn.end);
    if (isCut || torn.number < found.number) continue;
    // The torn tail could not be cut off, so nothing may be written after it.
    number += 1;
    end = 0;
  }
  const turnOver = () => {
    end = 0;
    return (number += 1);
  };
  const makeFolders = () => foldersMade(disk, folder);
  return {
    turnOver,
    makeFolders,
    async append(record) {
      if (end >= full) turnOver();
      if (end === 0) await makeFolders();
      const appended = await appendTo(disk, segmentPath(folder, number), end, record);
      if (appended.ok) {
        end = appended.end;
        return;
      }
      if (!appended.isClean) turnOver();
      throw appended.cause;
    },
  };
}

async function foldersMade(disk: JournalDisk, folder: string): Promise<void> {
  await disk.mkdir(snapshotsFolder(folder), { recursive: true });
  await syncFolder(disk, folder);
  await syncFolder(disk, dirname(folder));
}
