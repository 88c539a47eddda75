import type { StagedFileRepository } from '#domain/collection/staged-files.ts';
import { ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Staged files in IndexedDB: read, but not yet taken in. */
export function stagedFilesIn(database: Database): StagedFileRepository {
  const { staged } = database;
  const keysOf = (inspection: string, positions: readonly number[]) =>
    positions.map((position): [string, number] => [inspection, position]);
  return {
    of: (inspection) => watchQuery(() => staged.where({ inspection }).sortBy('position')),
    add: (files) =>
      storing(async () => {
        await staged.bulkPut([...files]);
        return ok(null);
      }),
    setTakenOff: (inspection, positions, takenOff) =>
      storing(() =>
        database.transaction('rw', staged, async () => {
          const found = await staged.bulkGet(keysOf(inspection, positions));
          const kept = found.filter((each) => each !== undefined);
          await staged.bulkPut(
            kept.map(({ takenOff: _, ...file }) => ({ ...file, ...(takenOff ? { takenOff } : {}) })),
          );
          return ok(null);
        }),
      ),
    remove: (inspection, positions) =>
      storing(async () => {
        await staged.bulkDelete(keysOf(inspection, positions));
        return ok(null);
      }),
  };
}
