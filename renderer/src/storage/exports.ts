import { ok } from '#domain/outcome.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';

/**
 * Notes at the instant `at` (UTC) that a file with this text was saved outside, where it is a result file written here. A note that cannot be
 * stored is left out: the file then counts as never saved, which loses nothing.
 */
export async function noteExport(database: Database, text: string, at: string): Promise<void> {
  const { written, writtenFiles } = database;
  await storing(() =>
    // One transaction, begun at once: whoever asks afterwards what was exported waits for it.
    database.transaction('rw', written, writtenFiles, async () => {
      // Only files of the same length are looked into: each may be tens of megabytes.
      for (const key of await writtenFiles.where({ length: text.length }).primaryKeys())
        if ((await writtenFiles.get(key))?.text === text) await written.update(key, { exportedAt: at });
      return ok(null);
    }),
  );
}
