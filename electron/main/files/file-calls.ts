import { basename } from 'node:path';
import { fail, ok } from '#domain/outcome.ts';
import type { Handlers } from '../ipc/register.ts';
import { bareFileName } from './file-name.ts';
import type { PickedFiles } from './picked-files.ts';
import { writeAtomically } from './write-atomically.ts';
import type { Disk } from './write-atomically.ts';

/** How the person is asked about files. */
export interface FileDialogs {
  /** The absolute path to write to, or null when the person cancelled. `name` is a bare file name. */
  whereToSave(name: string): Promise<string | null>;
  /** Absolute paths; empty when the person cancelled. */
  whichToOpen(multiple: boolean): Promise<string[]>;
}

/** The answers to the calls about files. `unique` gives a fresh text of letters and digits. */
export function fileCalls(
  dialogs: FileDialogs,
  picked: PickedFiles,
  disk: Disk,
  unique: () => string,
): Pick<Handlers, 'files:save' | 'files:choose' | 'files:read'> {
  return {
    async 'files:save'({ name, bytes }) {
      const path = await dialogs.whereToSave(bareFileName(name));
      if (path === null) return fail({ kind: 'cancelled' });
      const written = await writeAtomically(disk, path, bytes, unique());
      return written.ok ? ok({ name: basename(path) }) : written;
    },
    'files:choose': async ({ multiple }) => picked.add(await dialogs.whichToOpen(multiple)),
    'files:read': ({ token }) => picked.read(token),
  };
}
