import { dirname, join } from 'node:path';
import { READ, syncFolder, withFile } from '#files/disk.ts';
import { codeOf } from '#files/failures.ts';
import { replaceFile } from '#files/replace-file.ts';
import { readFrom } from './disk.ts';
import type { JournalDisk } from './disk.ts';

const NAME = 'seal.json';

/** The seal's text in the journal's folder (absolute); null when there is none. Throws the disk's error. */
export async function readSeal(disk: JournalDisk, folder: string): Promise<string | null> {
  try {
    return await withFile(disk, join(folder, NAME), READ, async (file) => {
      const { size } = await file.stat();
      return new TextDecoder().decode(await readFrom(file, 0, size));
    });
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}

/** Replaces the seal durably; null removes it. */
export async function writeSeal(disk: JournalDisk, folder: string, text: string | null): Promise<void> {
  const path = join(folder, NAME);
  const unfinished = `${path}.unfinished`;
  // A leftover of a program that was interrupted.
  await disk.rm(unfinished, { force: true });
  if (text === null) await disk.rm(path, { force: true });
  else {
    await disk.mkdir(folder, { recursive: true });
    await syncFolder(disk, dirname(folder));
    await replaceFile(disk, path, new TextEncoder().encode(text), unfinished);
  }
  // Without the folder there is nothing to remove.
  await syncFolder(disk, folder).catch((cause: unknown) => {
    if (text !== null || codeOf(cause) !== 'ENOENT') throw cause;
  });
}
