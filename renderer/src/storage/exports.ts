import { ok } from '#domain/outcome.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';

/**
 * Notes at the instant `at` (UTC) that a file with this text was saved outside, where it is a result file written here. A note that cannot be
 * stored is left out: the file then counts as never saved, which loses nothing.
 */
export async function noteExport(database: Database, text: string, at: string): Promise<void> {
  await storing(async () => ok(await database.written.filter((file) => file.text === text).modify({ exportedAt: at })));
}
