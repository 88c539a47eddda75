import { ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';

/**
 * Records at `at` (instant in UTC) that a file was saved outside, if `text` is a result file written here. A failure to
 * store this is ignored: the file then counts as never saved, which loses nothing.
 */
export async function noteExport(database: Database, text: string, at: string): Promise<void> {
  const { written, writtenFiles } = database;
  await storing(() =>
    // Start one transaction at once, so that a later query for unexported files waits for it.
    database.transaction('rw', written, writtenFiles, async () => {
      // Compare only files of the same length, because each may have tens of megabytes.
      for (const key of await writtenFiles.where({ length: text.length }).primaryKeys())
        if ((await writtenFiles.get(key))?.text === text) await written.update(key, { exportedAt: at });
      return ok(null);
    }),
  );
}
