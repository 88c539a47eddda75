import type { Dexie } from 'dexie';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import { copiedTables } from './copied-tables.ts';

/**
 * Puts a copy of the present schema in the place of everything that is stored, this computer's keys excepted, in one transaction. The head is that of
 * the copy afterwards. Throws when a row does not fit its table; everything is then as it was.
 */
export function replaceAll(database: Dexie, { head, tables }: StateCopy): Promise<void> {
  const copied = copiedTables(database);
  const heads = database.table('journalHeads');
  return database.transaction('rw', [...copied, heads], async () => {
    for (const table of copied) {
      await table.clear();
      await table.bulkAdd([...(tables[table.name] ?? [])]);
    }
    await heads.clear();
    if (head !== null) await heads.put({ id: 'this', lineage: [], marks: [], ...head });
  });
}
