import type { BackupRepository } from '#domain/backup/backup-repository.ts';
import { compareCopies } from '#domain/backup/compare.ts';
import { restoration, type RestoreStep } from '#domain/backup/restoration.ts';
import { unitKey } from '#domain/backup/restore-unit.ts';
import { isSameStored } from '#domain/backup/same-stored.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import { fail, ok } from '#domain/result.ts';
import { SCHEMA_VERSION, type Database } from '../database.ts';
import { storing } from '../storing.ts';
import { copiedTables } from './copied-tables.ts';
import { dumpDatabase } from './dump.ts';
import { upgradedCopy, upgradingName } from './upgrade.ts';

/** State copies of an open database. `sealing` seals the rows on the disk, if there is a seal. */
export function backupsIn(database: Database, sealing: LocalSealing | null = null): BackupRepository {
  return {
    schema: SCHEMA_VERSION,
    copy: () => dumpDatabase(database),
    preview: async (given) => {
      const copy = await upgradedCopy(given, upgradingName(database.name), sealing);
      if (!copy.ok) return copy;
      return ok({ copy: copy.value, units: compareCopies(await dumpDatabase(database), copy.value) });
    },
    restore: ({ copy, units }, chosen) =>
      storing(() =>
        database.transaction('rw', [...copiedTables(database), database.journalHeads], async () => {
          const here = await dumpDatabase(database);
          if (!isSameStored(compareCopies(here, copy), units)) return fail({ kind: 'changed' as const });
          const wanted = units.filter((unit) => chosen.has(unitKey(unit)));
          for (const step of restoration(here, copy, wanted)) await take(database, step);
          return ok(null);
        }),
      ),
  };
}

async function take(database: Database, step: RestoreStep): Promise<void> {
  const table = database.table(step.table);
  if ('remove' in step) await table.where(step.remove.index).equals(step.remove.value).delete();
  else await table.bulkPut([...step.put]);
}
