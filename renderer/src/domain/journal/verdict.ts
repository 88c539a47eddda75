import type { Ancestor, JournalHead } from './head.ts';

/** What the database knows of its place. `head` is null while no journal was ever kept for it; `empty`: it holds nothing at all. */
export interface DatabaseSide {
  head: JournalHead | null;
  lineage: readonly Ancestor[];
  empty: boolean;
}

/** What was read of the journal. `head` is null when there is nothing; `digests` are those of the records that could be read, by their number. */
export interface JournalSide {
  head: JournalHead | null;
  lineage: readonly Ancestor[];
  digests: ReadonlyMap<number, string>;
}

export type Verdict = 'in-step' | 'database-empty' | 'journal-empty' | 'journal-ahead' | 'database-ahead' | 'diverged';

/** Which of the two has more, by their chains alone: times never decide. */
export function verdictOn(database: DatabaseSide, journal: JournalSide): Verdict {
  if (journal.head === null) return database.head === null && database.empty ? 'in-step' : 'journal-empty';
  if (database.head === null) return database.empty ? 'database-empty' : 'diverged';
  if (database.head.epoch === journal.head.epoch) return alongOneEpoch(database.head, journal.head, journal.digests);
  if (cameBefore(journal.head, database.lineage)) return 'database-ahead';
  return cameBefore(database.head, journal.lineage) ? 'journal-ahead' : 'diverged';
}

function alongOneEpoch(database: JournalHead, journal: JournalHead, digests: ReadonlyMap<number, string>): Verdict {
  if (database.seq > journal.seq) return 'database-ahead';
  if (database.seq === journal.seq) return database.digest === journal.digest ? 'in-step' : 'diverged';
  const known = digests.get(database.seq);
  return known === undefined || known === database.digest ? 'journal-ahead' : 'diverged';
}

function cameBefore(head: Ancestor, lineage: readonly Ancestor[]): boolean {
  return lineage.some(({ epoch, seq }) => epoch === head.epoch && head.seq <= seq);
}
