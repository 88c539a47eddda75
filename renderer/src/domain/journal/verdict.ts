import type { Ancestor, JournalHead, Mark } from './head.ts';

/**
 * The database's own view of its place. `head` is null when no journal was ever kept for it. `marks` belong to the
 * epoch of `head`. `empty`: the database holds nothing at all.
 */
export interface DatabaseSide {
  head: JournalHead | null;
  marks: readonly Mark[];
  lineage: readonly Ancestor[];
  empty: boolean;
}

/**
 * The journal as read. `head` is null when it holds nothing. `digests` maps `seq` to digest for the known records of
 * its epoch.
 */
export interface JournalSide {
  head: JournalHead | null;
  lineage: readonly Ancestor[];
  digests: ReadonlyMap<number, string>;
}

export type Verdict = 'in-step' | 'database-empty' | 'journal-empty' | 'journal-ahead' | 'database-ahead' | 'diverged';

/** Which side has more. Only the chains decide, never times. */
export function verdictOn(database: DatabaseSide, journal: JournalSide): Verdict {
  if (journal.head === null) return database.head === null && database.empty ? 'in-step' : 'journal-empty';
  if (database.head === null) return database.empty ? 'database-empty' : 'diverged';
  if (database.head.epoch === journal.head.epoch) {
    const known = new Map(journal.digests).set(journal.head.seq, journal.head.digest);
    return alongOneEpoch(database.head, database.marks, journal.head.seq, known);
  }
  if (cameBefore(journal.head, database.lineage)) return 'database-ahead';
  return cameBefore(database.head, journal.lineage) ? 'journal-ahead' : 'diverged';
}

function alongOneEpoch(
  database: JournalHead,
  marks: readonly Mark[],
  last: number,
  known: ReadonlyMap<number, string>,
): Verdict {
  const isApart = ({ seq, digest }: Mark) => (known.get(seq) ?? digest) !== digest;
  if (isApart(database) || marks.some(isApart)) return 'diverged';
  if (database.seq > last) return 'database-ahead';
  return database.seq === last ? 'in-step' : 'journal-ahead';
}

function cameBefore(head: Ancestor, lineage: readonly Ancestor[]): boolean {
  return lineage.some(({ epoch, seq }) => epoch === head.epoch && head.seq <= seq);
}
