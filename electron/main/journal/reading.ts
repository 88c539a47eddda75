import { join } from 'node:path';
import { fail, ok } from '#domain/result.ts';
import { LONGEST_PART } from '#ipc/contract.ts';
import type { JournalState, SnapshotInfo, SnapshotPartResult } from '#ipc/contract.ts';
import { namesIn } from './disk.ts';
import type { JournalDisk } from './disk.ts';
import { purgedBelow, snapshotsFolder } from './names.ts';
import { readRecord } from './segment.ts';
import { readBody, readContent, readIntactBody } from './snapshot-file.ts';
import { infoOf, snapshotsIn } from './survey.ts';
import type { RecordPlace, Survey } from './survey.ts';

const ENOUGH_FOR_AN_ANSWER = 8 * 1024 * 1024;

export async function stateOf(disk: JournalDisk, found: Survey): Promise<JournalState> {
  const last = found.records.at(-1);
  return {
    records: found.records.length,
    last: last === undefined ? null : await readRecord(disk, last.path, last.span),
    damaged: found.damaged,
    torn: found.torn.length > 0,
    snapshot: found.snapshot,
    damagedSnapshots: found.damagedSnapshots,
  };
}

/** The records from index `from`: as many as fit an answer of moderate size, but at least one if there is any. */
export async function recordsFrom(
  disk: JournalDisk,
  places: readonly RecordPlace[],
  from: number,
): Promise<{ records: Uint8Array[]; next: number | null }> {
  const records: Uint8Array[] = [];
  let bytes = 0;
  for (const { path, span } of places.slice(from)) {
    bytes += span.to - span.from;
    if (records.length > 0 && bytes > ENOUGH_FOR_AN_ANSWER) break;
    records.push(await readRecord(disk, path, span));
  }
  const next = from + records.length;
  return { records, next: next < places.length ? next : null };
}

export async function snapshotInfos(disk: JournalDisk, folder: string): Promise<SnapshotInfo[]> {
  const infos: SnapshotInfo[] = [];
  for (const one of await snapshotsPresent(disk, folder)) {
    const info = await infoOf(disk, folder, one, readBody);
    if (info !== null) infos.push(info);
  }
  return infos;
}

/** Verifies the whole snapshot before returning its first part. */
export async function snapshotPart(
  disk: JournalDisk,
  folder: string,
  name: string,
  from: number,
): Promise<SnapshotPartResult> {
  const present = await snapshotsPresent(disk, folder);
  if (!present.some((one) => one.name === name)) return fail({ kind: 'gone' });
  const path = join(snapshotsFolder(folder), name);
  const body = from === 0 ? await readIntactBody(disk, path) : await readBody(disk, path);
  if (body === null || from > body.bytes) return fail({ kind: 'damaged' });
  const to = Math.min(from + LONGEST_PART, body.bytes);
  return ok({ part: await readContent(disk, path, from, to), next: to < body.bytes ? to : null });
}

async function snapshotsPresent(disk: JournalDisk, folder: string) {
  return snapshotsIn(disk, folder, purgedBelow(await namesIn(disk, folder)));
}
