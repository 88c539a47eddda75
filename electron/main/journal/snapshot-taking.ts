import { join } from 'node:path';
import type { SnapshotInfo, SnapshotReason } from '#ipc/contract.ts';
import { namesIn } from './disk.ts';
import type { JournalDisk } from './disk.ts';
import { purgedBelow, segmentPath, segmentsAmong, snapshotName, snapshotsFolder } from './names.ts';
import { segmentsGoBelow, superseded } from './rotation.ts';
import { draftSnapshot } from './snapshot-draft.ts';
import type { SnapshotDraft } from './snapshot-draft.ts';
import { snapshotsIn } from './survey.ts';
import type { Writer } from './writer.ts';

/** Takes at most one snapshot at a time. All methods throw the disk's error; a failed snapshot is given up. */
export interface SnapshotTaking {
  /** Gives up a snapshot in progress and starts another. Returns the ticket for its parts and end. */
  begin(writer: Writer, reason: SnapshotReason): Promise<number>;
  add(ticket: number, part: Uint8Array): Promise<void>;
  end(ticket: number, label: string): Promise<SnapshotInfo>;
  giveUp(): Promise<void>;
}

/** `now` returns an ISO instant. */
export function snapshotTaking(disk: JournalDisk, folder: string, now: () => string): SnapshotTaking {
  let tickets = 0;
  let draft: SnapshotDraft | null = null;
  const giveUp = async () => {
    const given = draft;
    draft = null;
    await given?.giveUp();
  };
  const orGiveUp = async <T>(ticket: number, use: (draft: SnapshotDraft) => Promise<T>): Promise<T> => {
    if (draft === null || ticket !== tickets) throw new Error('this snapshot was given up');
    try {
      return await use(draft);
    } catch (cause) {
      await giveUp();
      throw cause;
    }
  };
  return {
    giveUp,
    async begin(writer, reason) {
      await giveUp();
      await writer.makeFolders();
      draft = await draftSnapshot(disk, snapshotsFolder(folder), snapshotName(writer.turnOver(), now(), reason));
      tickets += 1;
      return tickets;
    },
    add: (ticket, part) => orGiveUp(ticket, (draft) => draft.add(part)),
    async end(ticket, label) {
      const taken = await orGiveUp(ticket, (draft) => draft.finish(label));
      draft = null;
      await removeSuperseded(disk, folder).catch(() => undefined);
      return taken;
    },
  };
}

// What cannot be deleted now is deleted after the next snapshot.
async function removeSuperseded(disk: JournalDisk, folder: string): Promise<void> {
  const names = await namesIn(disk, folder);
  const snapshots = await snapshotsIn(disk, folder, purgedBelow(names));
  for (const { name } of superseded(snapshots)) await disk.rm(join(snapshotsFolder(folder), name), { force: true });
  const below = segmentsGoBelow(snapshots);
  for (const number of segmentsAmong(names).filter((one) => one < below))
    await disk.rm(segmentPath(folder, number), { force: true });
}
