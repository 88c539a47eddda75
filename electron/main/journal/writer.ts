import { dirname } from 'node:path';
import { syncFolder } from '#files/disk.ts';
import type { JournalDisk } from './disk.ts';
import { segmentPath, snapshotsFolder } from './names.ts';
import { appendTo, cutTail } from './segment.ts';
import type { Survey } from './survey.ts';

/** A segment is read as a whole: this bounds what that takes. In bytes. */
const SEGMENT_IS_FULL = 64 * 1024 * 1024;

/** The place where records are written. It throws what the disk throws. */
export interface Writer {
  append(record: Uint8Array): Promise<void>;
  /** Lets what is written from here on follow what was written so far, in a segment of its own; gives its number. */
  turnOver(): number;
  makeFolders(): Promise<void>;
}

/** Goes on where the survey ends. `full` is the length at which a segment gets no further record. */
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
    // The tail stays, so nothing may be written behind it.
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
