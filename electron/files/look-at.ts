import { readdir, stat } from 'node:fs/promises';
import { ok, fail } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { ReadFailure } from '#ipc/contract.ts';
import { readFailureOf } from './failures.ts';

/** `other`: a pipe, device or anything else that is neither file nor folder. */
export type PlaceKind = 'file' | 'folder' | 'other';

/** An entry of a folder. Links are reported as such and not followed. */
export interface FolderEntry {
  name: string;
  kind: PlaceKind | 'link';
}

interface Kinds {
  isFile(): boolean;
  isDirectory(): boolean;
}

/** The kind of what a path leads to; follows links. */
export async function placeKind(path: string): Promise<Result<PlaceKind, ReadFailure>> {
  try {
    return ok(kindOf(await stat(path)));
  } catch (cause) {
    return fail(readFailureOf(cause));
  }
}

/** The entries of a folder, sorted by name. */
export async function entriesIn(folder: string): Promise<Result<FolderEntry[], ReadFailure>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = entries.map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? ('link' as const) : kindOf(entry),
    }));
    return ok(found.sort((one, other) => (one.name < other.name ? -1 : 1)));
  } catch (cause) {
    return fail(readFailureOf(cause));
  }
}

/** True when both paths lead to the same file, through links or under several names. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })]);
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
}

function kindOf(found: Kinds): PlaceKind {
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'folder' : 'other';
}
