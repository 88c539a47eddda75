import { Dexie } from 'dexie';
import { fail, ok, type Result } from '#domain/outcome.ts';
import type { Database } from './database.ts';
import { clearShelf, type Shelf } from './leftovers.ts';
import { upgradingName } from './state-copy/upgrade.ts';

/** What is kept of the database elsewhere. */
export interface Copies {
  /** Deletes them. None is made until they are resumed, unless it failed. */
  purge(): Promise<Result<null, { kind: 'storage' }>>;
  resume(): void;
}

/**
 * Deletes the copies of the database, the database and what is left on the shelf. Afterwards it has to be opened anew. `storage`: it could not be
 * deleted and can be used on.
 */
export async function wipe(
  database: Database,
  shelf: Shelf,
  copies: Copies | null = null,
): Promise<Result<null, { kind: 'storage' }>> {
  // First, since the next start would bring back from them what was erased.
  const purged = await copies?.purge();
  if (purged?.ok === false) return purged;
  try {
    await Dexie.delete(upgradingName(database.name));
    await database.delete();
  } catch {
    await database.open();
    copies?.resume();
    return fail({ kind: 'storage' });
  }
  clearShelf(shelf);
  return ok(null);
}
