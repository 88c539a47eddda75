import {
  PREPARED_TABLES,
  type PreparationKey,
  type PreparationRepository,
  type PreparedTables,
} from '#domain/inspection/preparation.ts';
import { ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Preparations in IndexedDB: fields in one table, prepared tables in another. */
export function preparationsIn(database: Database): PreparationRepository {
  const { preparations, preparedTables } = database;
  return {
    all: watchQuery(() => preparations.toArray()),
    read: (inspection) =>
      database.transaction('r', preparationTables(database), async () => {
        const preparation = await preparations.get(inspection);
        if (preparation === undefined) return null;
        const kept = await preparedTables.where({ inspection }).toArray();
        const tables: Partial<PreparedTables> = Object.fromEntries(kept.map(({ table, content }) => [table, content]));
        return { ...preparation, tables };
      }),
    keep: (preparation) =>
      storing(async () => {
        await preparations.put(preparation);
        return ok(null);
      }),
    keepTable: (preparation, table) =>
      storing(() =>
        database.transaction('rw', preparationTables(database), async () => {
          await preparations.put(preparation);
          await preparedTables.put({ inspection: preparation.inspection, ...table });
          return ok(null);
        }),
      ),
    discard: (inspection) =>
      storing(() =>
        database.transaction('rw', preparationTables(database), async () => {
          await forgetPreparation(database, inspection);
          return ok(null);
        }),
      ),
  };
}

/** The tables that a transaction needs for {@link forgetPreparation}. */
export function preparationTables({ preparations, preparedTables }: Database) {
  return [preparations, preparedTables];
}

/** Deletes a preparation within the current transaction. */
export async function forgetPreparation(
  { preparations, preparedTables }: Database,
  inspection: PreparationKey,
): Promise<void> {
  await preparations.delete(inspection);
  await preparedTables.bulkDelete(PREPARED_TABLES.map((table): [string, string] => [inspection, table]));
}
