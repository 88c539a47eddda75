import type { Dexie } from 'dexie';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import { copiedTables } from './copied-tables.ts';

/**
 * Replaces everything stored, except this computer's keys, by a copy of the present schema, in one transaction. The
 * head becomes the copy's. Throws when a row does not fit its table; nothing changes then.
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
