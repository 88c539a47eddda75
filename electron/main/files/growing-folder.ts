import { join } from 'node:path';
import { fail, ok } from '#domain/result.ts';
import type { Handlers } from '../ipc/register.ts';
import { bareFileName } from '#files/bare-file-name.ts';
import { newFolder } from './new-folder.ts';
import type { FolderDisk, NewFolder } from './new-folder.ts';

/** The same limit as for `files:save-all`. */
const MOST_FILES = 20_000;

/** The handlers of the calls that save a folder file by file. Only one folder is open at a time. */
export function growingFolder(
  dialogs: { whereToSaveAll(folder: string): Promise<string | null> },
  disk: FolderDisk,
  unique: () => string,
): Pick<Handlers, 'files:folder-begin' | 'files:folder-add' | 'files:folder-end'> {
  let open: { ticket: number; folder: NewFolder; files: number } | null = null;
  let tickets = 0;
  const letGo = () => {
    const left = open;
    open = null;
    return left;
  };
  return {
    async 'files:folder-begin'({ folder }) {
      // The window was reloaded before it completed the earlier folder.
      await letGo()?.folder.giveUp();
      const name = bareFileName(folder);
      const parent = await dialogs.whereToSaveAll(name);
      if (parent === null) return fail({ kind: 'cancelled' });
      const begun = await newFolder(disk, join(parent, name), unique);
      if (!begun.ok) return begun;
      tickets += 1;
      open = { ticket: tickets, folder: begun.value, files: 0 };
      return ok({ ticket: tickets });
    },
    async 'files:folder-add'({ ticket, name, bytes }) {
      if (open?.ticket !== ticket) return fail({ kind: 'failed' });
      open.files += 1;
      const added =
        open.files > MOST_FILES ? fail({ kind: 'failed' as const }) : await open.folder.add({ name, bytes });
      if (!added.ok) await letGo()?.folder.giveUp();
      return added;
    },
    async 'files:folder-end'({ ticket, whole }) {
      if (open?.ticket !== ticket) return fail({ kind: 'failed' });
      const { folder } = open;
      letGo();
      if (whole) return folder.finish();
      await folder.giveUp();
      return fail({ kind: 'cancelled' });
    },
  };
}
