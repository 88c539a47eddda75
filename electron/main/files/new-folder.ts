import { basename, dirname, join } from 'node:path';
import { distinctNaming } from '#domain/exchange/distinct-names.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { SaveFailure } from '#ipc/contract.ts';
import { codeOf, saveFailureOf } from '#files/failures.ts';
import { bareFileName } from '#files/bare-file-name.ts';
import { syncQuietly, writeAtomically } from '#files/write-atomically.ts';
import type { Disk } from '#files/write-atomically.ts';

/** What filling a folder needs besides writing single files. */
export interface FolderDisk extends Disk {
  mkdir(path: string): Promise<unknown>;
  rmdir(path: string): Promise<void>;
}

/** A folder being filled. On any failure everything in it is removed, and the object must no longer be used. */
export interface NewFolder {
  /** Repeated names get a number. */
  add(file: { name: string; bytes: Uint8Array }): Promise<Result<null, SaveFailure>>;
  /** Gives the folder its final name and returns it. */
  finish(): Promise<Result<{ place: string }, SaveFailure>>;
  /** Removes everything. */
  giveUp(): Promise<void>;
}

/** More folders of one name than anybody creates by hand. */
const MOST_TRIES = 1000;
const EXISTS = 0;
const TAKEN = new Set(['EEXIST', 'ENOTEMPTY', 'ENOTDIR']);

/**
 * Creates a folder under a temporary name. `finish` gives it its final name: `wanted`, or with ` (2)`, ` (3)` … when
 * that exists. `wanted` is an absolute path; `unique` returns fresh texts of letters and digits.
 */
export async function newFolder(
  disk: FolderDisk,
  wanted: string,
  unique: () => string,
): Promise<Result<NewFolder, SaveFailure>> {
  const unfinished = join(dirname(wanted), `.tenken-${unique()}.tmp`);
  const paths: string[] = [];
  const nameOf = distinctNaming();
  const giveUp = () => takeBack(disk, unfinished, paths);
  try {
    await disk.mkdir(unfinished);
  } catch (cause) {
    await giveUp();
    return fail(saveFailureOf(cause));
  }
  return ok({
    add: async ({ name, bytes }) => {
      const path = join(unfinished, nameOf(bareFileName(name)));
      paths.push(path);
      const written = await writeAtomically(disk, path, bytes, unique());
      if (!written.ok) await giveUp();
      return written;
    },
    finish: async () => {
      const placed = await inPlace(disk, unfinished, wanted);
      if (!placed.ok) {
        await giveUp();
        return placed;
      }
      await syncQuietly(disk, dirname(wanted));
      return ok({ place: basename(placed.value) });
    },
    giveUp,
  });
}

/** Renames the folder to the first free name and returns its path. */
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

// A rename would silently replace an empty folder of that name.
async function isTaken(disk: FolderDisk, path: string): Promise<boolean> {
  try {
    await disk.access(path, EXISTS);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false;
    throw cause;
  }
}

/** False when somebody took the name in this very moment. */
async function isRenamed(disk: FolderDisk, from: string, to: string): Promise<boolean> {
  try {
    await disk.rename(from, to);
    return true;
  } catch (cause) {
    if (TAKEN.has(codeOf(cause))) return false;
    throw cause;
  }
}

// If another program put something into the folder, that and the folder stay.
async function takeBack(disk: FolderDisk, folder: string, paths: readonly string[]): Promise<void> {
  try {
    for (const path of paths) await disk.rm(path, { force: true });
    await disk.rmdir(folder);
  } catch {
    // The disk is gone, and the error already on its way says so.
  }
}
