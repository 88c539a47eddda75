import type { Dexie, Table } from 'dexie';

/** Keys that cannot be exported, and the journal's own bookkeeping. */
const NOT_COPIED = new Set(['devices', 'journalHeads']);

/** The tables that a state copy contains. */
export function copiedTables(database: Dexie): Table<unknown, unknown>[] {
  return database.tables.filter(({ name }) => !NOT_COPIED.has(name));
}
