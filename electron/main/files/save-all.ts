import { basename, join } from 'node:path';
import { distinctNames } from '#domain/exchange/distinct-names.ts';
import { fail, ok } from '#domain/outcome.ts';
import type { Result } from '#domain/outcome.ts';
import type { SaveFailure } from '#ipc/contract.ts';
import { codeOf, saveFailureOf } from './failures.ts';
import { bareFileName } from './file-name.ts';
import { writeAtomically } from './write-atomically.ts';
import type { Disk } from './write-atomically.ts';

/** What is needed besides writing single files. */
export interface FolderDisk extends Disk {
  mkdir(path: string): Promise<unknown>;
  rmdir(path: string): Promise<void>;
}

/** More folders of one name than anybody makes by hand. */
const MOST_TRIES = 1000;

/**
 * Makes the folder, or one with ` (2)`, ` (3)` … when the name is taken, and writes every file into it; tells its name.
 * `wanted` is an absolute path; `unique` gives fresh texts of letters and digits. After a failure nothing of this call is left.
 */
export async function saveAll(
  disk: FolderDisk,
  wanted: string,
  files: readonly { name: string; bytes: Uint8Array }[],
  unique: () => string,
): Promise<Result<{ place: string }, SaveFailure>> {
  const made = await newFolder(disk, wanted);
  if (!made.ok) return made;
  const folder = made.value;
  const paths = distinctNames(files.map((file) => bareFileName(file.name))).map((name) => join(folder, name));
  for (const [index, file] of files.entries()) {
    const path = paths[index] ?? folder;
    const written = await writeAtomically(disk, path, file.bytes, unique());
    if (written.ok) continue;
    await takeBack(disk, folder, paths.slice(0, index));
    return written;
  }
  return ok({ place: basename(folder) });
}

async function newFolder(disk: FolderDisk, wanted: string): Promise<Result<string, SaveFailure>> {
  for (let number = 1; number <= MOST_TRIES; number += 1) {
    const path = number === 1 ? wanted : `${wanted} (${number})`;
    try {
      await disk.mkdir(path);
      return ok(path);
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') return fail(saveFailureOf(cause));
    }
  }
  return fail({ kind: 'failed' });
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
