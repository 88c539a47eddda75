import { join } from 'node:path';
import type { SnapshotInfo } from '#ipc/contract.ts';
import { namesIn } from './disk.ts';
import type { JournalDisk } from './disk.ts';
import type { Span } from './framing.ts';
import { purgedBelow, segmentPath, segmentsAmong, snapshotsAmong, snapshotsFolder } from './names.ts';
import type { SnapshotName } from './names.ts';
import { isOwn } from './rotation.ts';
import { scanSegment } from './segment.ts';
import { readIntactBody } from './snapshot-file.ts';
import type { readBody } from './snapshot-file.ts';

/** A record on the disk. */
export interface RecordPlace {
  path: string;
  span: Span;
}

/** A segment that does not end with an intact record. `end` is where its intact part ends. */
export interface TornSegment {
  path: string;
  number: number;
  end: number;
}

/** The state of the disk, read without changing anything. */
export interface Survey {
  snapshot: SnapshotInfo | null;
  damagedSnapshots: number;
  /** The records after the snapshot, oldest first. */
  records: RecordPlace[];
  damaged: number;
  torn: TornSegment[];
  /** The highest number in use, and the length of that number's segment (0 when there is none). */
  number: number;
  end: number;
}

/** `folder` is the journal's absolute path; it need not exist. */
export async function survey(disk: JournalDisk, folder: string): Promise<Survey> {
  const names = await namesIn(disk, folder);
  const below = purgedBelow(names);
  const snapshots = await snapshotsIn(disk, folder, below);
  const { snapshot, base, passedOver } = await newestIntact(disk, folder, snapshots);
  const segments = segmentsAmong(names).filter((number) => number >= Math.max(below, base));
  const found: Survey = {
    snapshot,
    damagedSnapshots: passedOver,
    records: [],
    damaged: 0,
    torn: [],
    number: Math.max(below, snapshots[0]?.number ?? 0, segments.at(-1) ?? 0),
    end: 0,
  };
  for (const number of segments) await takeIn(disk, segmentPath(folder, number), number, found);
  return found;
}

/** The snapshots on the disk, newest first, without those that wait to be purged. */
export async function snapshotsIn(disk: JournalDisk, folder: string, below: number): Promise<SnapshotName[]> {
  const names = await namesIn(disk, snapshotsFolder(folder));
  return snapshotsAmong(names).filter(({ number }) => number >= below);
}

/**
 * Describes a snapshot for the window. Null when `read` finds it damaged or it cannot be read: an older snapshot will
 * do then.
 */
export async function infoOf(
  disk: JournalDisk,
  folder: string,
  { name, at, reason }: SnapshotName,
  read: typeof readBody,
): Promise<SnapshotInfo | null> {
  const body = await read(disk, join(snapshotsFolder(folder), name)).catch(() => null);
  return body === null ? null : { name, at, bytes: body.bytes, reason, label: body.label };
}

async function takeIn(disk: JournalDisk, path: string, number: number, found: Survey): Promise<void> {
  const { records, damaged, end, length } = await scanSegment(disk, path);
  for (const span of records) found.records.push({ path, span });
  found.damaged += damaged;
  if (end < length) found.torn.push({ path, number, end });
  if (number === found.number) found.end = end;
}

async function newestIntact(disk: JournalDisk, folder: string, snapshots: readonly SnapshotName[]) {
  let passedOver = 0;
  for (const one of snapshots.filter(isOwn)) {
    const snapshot = await infoOf(disk, folder, one, readIntactBody);
    if (snapshot !== null) return { snapshot, base: one.number, passedOver };
    passedOver += 1;
  }
  return { snapshot: null, base: 0, passedOver };
}
