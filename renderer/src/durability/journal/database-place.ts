import type { Ancestor, JournalHead } from '#domain/journal/head.ts';
import type { KeyPath } from '#domain/journal/replay.ts';
import type { DatabaseSide } from '#domain/journal/verdict.ts';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import type { Database } from '#storage/database.ts';
import { copiedTables } from '#storage/state-copy/copied-tables.ts';
import { replaceAll } from '#storage/state-copy/replace.ts';

/** Where the database stands in the journal (its head), and whether it holds any rows. */
export function databaseSide(database: Database): Promise<DatabaseSide> {
  const tables = copiedTables(database);
  return database.transaction('r', [...tables, database.journalHeads], async () => {
    const counts = await Promise.all(tables.map((table) => table.count()));
    const empty = counts.every((count) => count === 0);
    const stored = await database.journalHeads.get('this');
    if (stored === undefined) return { head: null, lineage: [], marks: [], empty };
    const { epoch, seq, digest, lineage, marks } = stored;
    return { head: { epoch, seq, digest }, lineage, marks, empty };
  });
}

/** Sets the head from which the database is recorded. Call it only while no transaction is being recorded. */
export async function setPlace(database: Database, head: JournalHead, lineage: readonly Ancestor[]): Promise<void> {
  await database.journalHeads.put({ id: 'this', ...head, lineage, marks: [] });
}

/** As {@link setPlace}, unless another window has begun a new epoch since `seen` was read. Returns the head that the database has afterwards. */
export function setPlaceOnce(database: Database, seen: JournalHead | null, head: JournalHead): Promise<JournalHead> {
  return database.transaction('rw', database.journalHeads, async () => {
    const present = await database.journalHeads.get('this');
    if (present !== undefined && present.epoch !== seen?.epoch) return present;
    await setPlace(database, head, []);
    return head;
  });
}

/** Replaces all rows by those of the copy and sets the head, in one transaction. Call it only while no transaction is being recorded. */
export function replaceWith(
  database: Database,
  copy: StateCopy,
  head: JournalHead,
  lineage: readonly Ancestor[],
): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    await replaceAll(database, { ...copy, head });
    await setPlace(database, head, lineage);
  });
}

/** The path of the primary key of each table that is recorded. */
export function keyPathsOf(database: Database): Record<string, KeyPath> {
  return Object.fromEntries(copiedTables(database).map(({ name, schema }) => [name, schema.primKey.keyPath ?? '']));
}
