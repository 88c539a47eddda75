import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { SnapshotInfo } from '#ipc/contract.ts';
import { WRITE, WRITE_ANEW, syncFolder, withFile, writeAll } from '#files/disk.ts';
import type { JournalDisk } from './disk.ts';
import type { SnapshotName } from './names.ts';
import { snapshotEnding } from './snapshot-file.ts';

/** A snapshot being written. After any failure it must be given up. */
export interface SnapshotDraft {
  add(part: Uint8Array): Promise<void>;
  /** Puts the snapshot into place durably. */
  finish(label: string): Promise<SnapshotInfo>;
  /** Removes the unfinished file, if the disk allows it. */
  giveUp(): Promise<void>;
}

const UNFINISHED = '.unfinished';

export function isUnfinished(name: string): boolean {
  return name.endsWith(UNFINISHED);
}

/** Starts a snapshot in `folder` (absolute). */
export async function draftSnapshot(
  disk: JournalDisk,
  folder: string,
  { name, at, reason }: SnapshotName,
): Promise<SnapshotDraft> {
  const temporary = join(folder, `${name}${UNFINISHED}`);
  await withFile(disk, temporary, WRITE_ANEW, async () => undefined);
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    async add(part) {
      hash.update(part);
      await withFile(disk, temporary, WRITE, (file) => writeAll(file, part, bytes));
      bytes += part.length;
    },
    async finish(label) {
      await withFile(disk, temporary, WRITE, async (file) => {
        await writeAll(file, snapshotEnding(hash, bytes, label), bytes);
        await file.sync();
      });
      await disk.rename(temporary, join(folder, name));
      await syncFolder(disk, folder);
      return { name, at, bytes, reason, label };
    },
    async giveUp() {
      await disk.rm(temporary, { force: true }).catch(() => undefined);
    },
  };
}
