import { basename, dirname, join } from 'node:path';
import { distinctNames } from '#domain/exchange/distinct-names.ts';
import { fail, ok } from '#domain/outcome.ts';
import type { Result } from '#domain/outcome.ts';
import type { SaveFailure } from '#ipc/contract.ts';
import { codeOf, saveFailureOf } from '#files/failures.ts';
import { bareFileName } from '#files/file-name.ts';
import { syncQuietly, writeAtomically } from '#files/write-atomically.ts';
import type { Disk } from '#files/write-atomically.ts';

/** What is needed besides writing single files. */
export interface FolderDisk extends Disk {
  mkdir(path: string): Promise<unknown>;
  rmdir(path: string): Promise<void>;
}

/** More folders of one name than anybody makes by hand. */
const MOST_TRIES = 1000;
const EXISTS = 0;
const TAKEN = new Set(['EEXIST', 'ENOTEMPTY', 'ENOTDIR']);

/**
 * Writes every file into a new folder and gives it its name when it is whole: `wanted`, or one with ` (2)`, ` (3)` … when that is taken; tells the
 * name. `wanted` is an absolute path; `unique` gives fresh texts of letters and digits. After a failure nothing of this call is left.
 */
export async function saveAll(
  disk: FolderDisk,
  wanted: string,
  files: readonly { name: string; bytes: Uint8Array }[],
  unique: () => string,
): Promise<Result<{ place: string }, SaveFailure>> {
  const unfinished = join(dirname(wanted), `.tenken-${unique()}.tmp`);
  const paths = distinctNames(files.map((file) => bareFileName(file.name))).map((name) => join(unfinished, name));
  const saved = await filled(disk, unfinished, files, paths, unique);
  const placed = saved.ok ? await inPlace(disk, unfinished, wanted) : saved;
  if (!placed.ok) {
    await takeBack(disk, unfinished, paths);
    return placed;
  }
  await syncQuietly(disk, dirname(wanted));
  return ok({ place: basename(placed.value) });
}

async function filled(
  disk: FolderDisk,
  folder: string,
  files: readonly { bytes: Uint8Array }[],
  paths: readonly string[],
  unique: () => string,
): Promise<Result<null, SaveFailure>> {
  try {
    await disk.mkdir(folder);
  } catch (cause) {
    return fail(saveFailureOf(cause));
  }
  for (const [index, { bytes }] of files.entries()) {
    const written = await writeAtomically(disk, paths[index] ?? folder, bytes, unique());
    if (!written.ok) return written;
  }
  return ok(null);
}

/** Gives the folder the first name that is free; tells its path. */
async function inPlace(disk: FolderDisk, folder: string, wanted: string): Promise<Result<string, SaveFailure>> {
  try {
    for (let number = 1; number <= MOST_TRIES; number += 1) {
      const path = number === 1 ? wanted : `${wanted} (${number})`;
      if (!(await isTaken(disk, path)) && (await isRenamed(disk, folder, path))) return ok(path);
    }
  } catch (cause) {
    return fail(saveFailureOf(cause));
  }
  return fail({ kind: 'failed' });
}

// An empty folder of that name would be replaced without a word.
async function isTaken(disk: FolderDisk, path: string): Promise<boolean> {
  try {
    await disk.access(path, EXISTS);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false;
    throw cause;
  }
}

/** False when the name was taken in this moment. */
async function isRenamed(disk: FolderDisk, from: string, to: string): Promise<boolean> {
  try {
    await disk.rename(from, to);
    return true;
  } catch (cause) {
    if (TAKEN.has(codeOf(cause))) return false;
    throw cause;
  }
}

// What another program put into the folder meanwhile stays, and the folder with it.
async function takeBack(disk: FolderDisk, folder: string, paths: readonly string[]): Promise<void> {
  try {
    for (const path of paths) await disk.rm(path, { force: true });
    await disk.rmdir(folder);
  } catch {
    // The disk is gone: the failure already on its way says so.
  }
}
