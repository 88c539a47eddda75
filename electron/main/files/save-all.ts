import type { Result } from '#domain/outcome.ts';
import type { SaveFailure } from '#ipc/contract.ts';
import { newFolder } from './new-folder.ts';
import type { FolderDisk } from './new-folder.ts';

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
  const folder = await newFolder(disk, wanted, unique);
  if (!folder.ok) return folder;
  for (const file of files) {
    const added = await folder.value.add(file);
    if (!added.ok) return added;
  }
  return folder.value.finish();
}
