import type { Dexie, Table } from 'dexie';

/** Keys that cannot be read, and what the journal keeps for itself. */
const NOT_COPIED = new Set(['devices', 'journalHeads']);

/** The tables that a state copy holds. */
export function copiedTables(database: Dexie): Table<unknown, unknown>[] {
  return database.tables.filter(({ name }) => !NOT_COPIED.has(name));
}
