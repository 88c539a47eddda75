import { Dexie } from 'dexie';
import { fail, ok, type Result } from '#domain/outcome.ts';
import { clearShelf, type Shelf } from './leftovers.ts';
import { upgradingName } from './state-copy/upgrade.ts';

/** What is kept of the database elsewhere. */
export interface Copies {
  /** Deletes them. None is made until they are resumed, unless it failed. */
  purge(): Promise<Result<null, { kind: 'storage' }>>;
  resume(): void;
}

/** A database, or what is known of one that is not open. */
interface Wipeable {
  name: string;
  delete(): PromiseLike<unknown>;
  open(): PromiseLike<unknown>;
}

/** The database of that name, which nobody has opened. */
export function unopened(name: string): Wipeable {
  return { name, delete: () => Dexie.delete(name), open: async () => undefined };
}

/** What opens the database and its copies, where they are sealed. */
export interface Seal {
  /** Takes it away from wherever it is kept. What it cannot take away does no harm: there is nothing left that it would open. */
  forget(): Promise<void>;
}

/**
 * Deletes the copies of the database, the database and what is left on the shelf. Afterwards it has to be opened anew. `storage`: it could not be
 * deleted and can be used on.
 */
export async function wipe(
  database: Wipeable,
  shelf: Shelf,
  copies: Copies | null = null,
  seal: Seal | null = null,
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
  await seal?.forget();
  return ok(null);
}
