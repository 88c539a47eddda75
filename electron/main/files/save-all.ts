import type { Result } from '#domain/result.ts';
import type { SaveFailure } from '#ipc/contract.ts';
import { newFolder } from './new-folder.ts';
import type { FolderDisk } from './new-folder.ts';

/**
 * Writes all files into a new folder and then gives it its final name: `wanted`, or with ` (2)`, ` (3)` … when that
 * exists. Returns the name. `wanted` is an absolute path; `unique` returns fresh texts of letters and digits. A failure
 * leaves nothing behind.
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
