import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Journal } from '#host/journal.ts';
import type { Database } from '#storage/database.ts';

/** The two copies that a start compares, and what the comparison needs. `builtIn`: inspections that are built in, and therefore not stored. */
export interface Compared {
  database: Database;
  journal: Journal;
  builtIn: readonly KnownInspection[];
  newId(): string;
  /** Seals rows on their way to the disk; null where rows are never sealed. */
  sealing: LocalSealing | null;
}
