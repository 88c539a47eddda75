import type { StagedFileRepository } from '#domain/collection/staged-files.ts';
import { ok } from '#domain/outcome.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Files on the staging table, in IndexedDB. */
export function stagedFilesIn({ staged }: Database): StagedFileRepository {
  return {
    of: (inspection) => watchQuery(() => staged.where({ inspection }).sortBy('position')),
    add: (files) =>
      storing(async () => {
        await staged.bulkPut([...files]);
        return ok(null);
      }),
    remove: (inspection, positions) =>
      storing(async () => {
        await staged.bulkDelete(positions.map((position): [string, number] => [inspection, position]));
        return ok(null);
      }),
  };
}
