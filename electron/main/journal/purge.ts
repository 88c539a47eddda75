import { join } from 'node:path';
import { codeOf, saveFailureOf } from '#files/failures.ts';
import { WRITE_OR_CREATE, syncFolder, withFile } from '#files/disk.ts';
import { namesIn } from './disk.ts';
import type { JournalDisk } from './disk.ts';
import {
  isPurge,
  purgedBelow,
  purgeName,
  segmentPath,
  segmentsAmong,
  snapshotsAmong,
  snapshotsFolder,
} from './names.ts';
import { isUnfinished } from './snapshot-draft.ts';

/** Commits to deleting everything with a lower number. From now on it counts as deleted, even after a crash. */
export async function decidePurge(disk: JournalDisk, folder: string, number: number): Promise<void> {
  const decision = join(folder, purgeName(number));
  try {
    await withFile(disk, decision, WRITE_OR_CREATE, (file) => file.sync());
  } catch (cause) {
    if (saveFailureOf(cause).kind !== 'no-space' || !(await isMadeOfOldFile(disk, folder, decision))) throw cause;
  }
  await syncFolder(disk, folder);
}

// A full disk cannot create the marker file, but a file that is to be deleted anyway can be renamed to it.
async function isMadeOfOldFile(disk: JournalDisk, folder: string, decision: string): Promise<boolean> {
  const [segment] = segmentsAmong(await namesIn(disk, folder));
  const [snapshot] = snapshotsAmong(await namesIn(disk, snapshotsFolder(folder)));
  if (segment !== undefined) await disk.rename(segmentPath(folder, segment), decision);
  else if (snapshot !== undefined) await disk.rename(join(snapshotsFolder(folder), snapshot.name), decision);
  else return false;
  return true;
}

/** Deletes what a purge has committed to, if any. May be interrupted and repeated. */
export async function finishPurge(disk: JournalDisk, folder: string): Promise<void> {
  const names = await namesIn(disk, folder);
  const below = purgedBelow(names);
  if (below === 0) return;
  for (const number of segmentsAmong(names).filter((one) => one < below))
    await disk.rm(segmentPath(folder, number), { force: true });
  const inside = snapshotsFolder(folder);
  for (const { name, number } of snapshotsAmong(await namesIn(disk, inside)))
    if (number < below) await disk.rm(join(inside, name), { force: true });
  await removeUnfinished(disk, folder);
  // Remove the marker last, once the deletions are durable.
  await syncIfThere(disk, inside);
  await syncFolder(disk, folder);
  for (const name of names.filter(isPurge)) await disk.rm(join(folder, name), { force: true });
  await syncFolder(disk, folder);
}

/** Deletes the remains of unfinished snapshots. */
export async function removeUnfinished(disk: JournalDisk, folder: string): Promise<void> {
  const inside = snapshotsFolder(folder);
  for (const name of (await namesIn(disk, inside)).filter(isUnfinished))
    await disk.rm(join(inside, name), { force: true });
}

async function syncIfThere(disk: JournalDisk, folder: string): Promise<void> {
  try {
    await syncFolder(disk, folder);
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause;
  }
}
