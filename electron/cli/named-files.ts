import { join } from 'node:path';
import { fail, ok, type Result } from '#domain/result.ts';
import { entriesIn, placeKind, type FolderEntry } from '#files/look-at.ts';
import type { NotRead } from '#files/read-file.ts';

/** The name of the roster among simulated files. */
export const ROSTER_FILE = 'roster.csv';

/** Why an entry of a named folder is not read. */
export type LeftOutReason = 'folder' | 'link' | 'hidden' | 'not-a-file' | 'roster';

export interface LeftOut {
  path: string;
  reason: LeftOutReason;
}

/** The files that the paths on a command line stand for. `leftOut` lists what is not read. */
export interface NamedFiles {
  paths: string[];
  leftOut: LeftOut[];
}

export const LEFT_OUT_JA: Record<LeftOutReason, string> = {
  folder: 'フォルダの中のフォルダは読みません。',
  link: 'フォルダの中のリンクはたどりません。',
  hidden: '隠しファイルは読みません。',
  'not-a-file': 'ファイルではないため、読みません。',
  roster: '所属名簿の名前なので、回答としては読みません。',
};

/**
 * Resolves the paths on a command line; a folder stands for its files. Follows a link that the person named, but not a
 * link inside a folder, because somebody else may have put it there. `rosterInUse` is read as the roster and therefore
 * not reported as left out.
 */
export async function filesNamed(
  paths: readonly string[],
  rosterInUse: string | undefined,
): Promise<Result<NamedFiles, NotRead & { path: string }>> {
  const named: NamedFiles = { paths: [], leftOut: [] };
  for (const path of paths) {
    const kind = await placeKind(path);
    if (!kind.ok) return fail({ ...kind.failure, path });
    if (kind.value === 'folder') {
      const entries = await entriesIn(path);
      if (!entries.ok) return fail({ ...entries.failure, path });
      for (const entry of entries.value) take(named, join(path, entry.name), leftOutOf(entry));
    } else take(named, path, kind.value === 'file' ? null : 'not-a-file');
  }
  return ok({ ...named, leftOut: named.leftOut.filter(({ path }) => path !== rosterInUse) });
}

/** The roster inside the named folder, if exactly one path was given. */
export async function rosterBeside(paths: readonly string[]): Promise<string | undefined> {
  const [only, ...rest] = paths;
  if (only === undefined || rest.length > 0) return undefined;
  const entries = await entriesIn(only);
  const isThere = entries.ok && entries.value.some(({ name, kind }) => name === ROSTER_FILE && kind === 'file');
  return isThere ? join(only, ROSTER_FILE) : undefined;
}

function take(named: NamedFiles, path: string, reason: LeftOutReason | null): void {
  if (reason === null) named.paths.push(path);
  else named.leftOut.push({ path, reason });
}

function leftOutOf({ name, kind }: FolderEntry): LeftOutReason | null {
  if (kind === 'folder' || kind === 'link') return kind;
  if (kind === 'other') return 'not-a-file';
  if (name.startsWith('.')) return 'hidden';
  return name === ROSTER_FILE ? 'roster' : null;
}
