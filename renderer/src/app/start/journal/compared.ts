import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Journal } from '#host/journal.ts';
import type { Database } from '#storage/database.ts';

/** What is compared at the start, and what that takes. `builtIn`: the inspections that are known without being stored. */
export interface Compared {
  database: Database;
  journal: Journal;
  builtIn: readonly KnownInspection[];
  newId(): string;
  /** The seal of the rows on the disk, if there is one. */
  sealing: LocalSealing | null;
}
