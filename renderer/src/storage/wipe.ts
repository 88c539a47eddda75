import { Dexie } from 'dexie';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { clearShelf, type Shelf } from './leftovers.ts';
import { upgradingName } from './state-copy/upgrade.ts';

/** The copies of the database elsewhere. */
export interface Copies {
  /** Deletes the copies. On success, none is made until `resume`. */
  purge(): Promise<Result<null, { kind: 'storage' }>>;
  resume(): void;
}

/** A database, or a stand-in for one that is not open. */
interface Wipeable {
  name: string;
  delete(): PromiseLike<unknown>;
  open(): PromiseLike<unknown>;
}

/** A stand-in for a database that nobody has opened. */
export function unopened(name: string): Wipeable {
  return { name, delete: () => Dexie.delete(name), open: async () => undefined };
}

/** The seal over the database and its copies. */
export interface Seal {
  /**
   * Removes the seal wherever it is kept. A seal that cannot be removed does no harm, because nothing is left to open
   * with it.
   */
  forget(): Promise<void>;
}

/**
 * Deletes the copies, the database and the shelf. The database must be opened anew afterwards. `storage`: it could not
 * be deleted and remains usable.
 */
export async function wipe(
  database: Wipeable,
  shelf: Shelf,
  copies: Copies | null = null,
  seal: Seal | null = null,
): Promise<Result<null, { kind: 'storage' }>> {
  // Purge the copies first: otherwise the next start would recover from them what was erased.
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
  await seal?.forget();
  return ok(null);
}
