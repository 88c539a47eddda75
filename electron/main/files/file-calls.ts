import { basename, join } from 'node:path';
import { fail, ok } from '#domain/result.ts';
import type { Handlers } from '../ipc/register.ts';
import { bareFileName } from '#files/bare-file-name.ts';
import type { PickedFiles } from './picked-files.ts';
import { growingFolder } from './growing-folder.ts';
import type { FolderDisk } from './new-folder.ts';
import { saveAll } from './save-all.ts';
import { writeAtomically } from '#files/write-atomically.ts';

/** The dialogs about files. */
export interface FileDialogs {
  /** The absolute path to write to; null when the person cancelled. `name` is a bare file name. */
  whereToSave(name: string): Promise<string | null>;
  /** The absolute path of the folder in which to create `folder`; null when the person cancelled. */
  whereToSaveAll(folder: string): Promise<string | null>;
  /** Absolute paths; empty when the person cancelled. */
  whichToOpen(multiple: boolean): Promise<string[]>;
}

/** The handlers of the calls about files. `unique` returns a fresh text of letters and digits. */
export function fileCalls(
  dialogs: FileDialogs,
  picked: PickedFiles,
  disk: FolderDisk,
  unique: () => string,
): Pick<Handlers, Exclude<Extract<keyof Handlers, `files:${string}`>, 'files:handed'>> {
  return {
    ...growingFolder(dialogs, disk, unique),
    async 'files:save'({ name, bytes }) {
      const path = await dialogs.whereToSave(bareFileName(name));
      if (path === null) return fail({ kind: 'cancelled' });
      const written = await writeAtomically(disk, path, bytes, unique());
      return written.ok ? ok({ name: basename(path) }) : written;
    },
    async 'files:save-all'({ folder, files }) {
      const name = bareFileName(folder);
      const parent = await dialogs.whereToSaveAll(name);
      if (parent === null) return fail({ kind: 'cancelled' });
      return saveAll(disk, join(parent, name), files, unique);
    },
    'files:choose': async ({ multiple }) => picked.add(await dialogs.whichToOpen(multiple)),
    'files:read': ({ token }) => picked.read(token),
  };
}
