import type { Dexie } from 'dexie';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import type { JournalHead } from '#domain/journal/head.ts';
import { SCHEMA_VERSION } from '../database.ts';
import { copiedTables } from './copied-tables.ts';

/** Copies everything stored at one moment, except this computer's keys. */
export function dumpDatabase(database: Dexie): Promise<StateCopy> {
  const tables = copiedTables(database);
  const heads = database.table<JournalHead, string>('journalHeads');
  return database.transaction('r', [...tables, heads], async () => {
    const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
    const head = await heads.get('this');
    return { schema: SCHEMA_VERSION, head: head === undefined ? null : headOf(head), tables: Object.fromEntries(rows) };
  });
}

function headOf({ epoch, seq, digest }: JournalHead): JournalHead {
  return { epoch, seq, digest };
}
