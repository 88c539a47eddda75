import { fail, ok, type Result } from '#domain/result.ts';
import { deleteDatabase, type Deletable } from '#storage/delete-database.ts';
import { clearShelf, type Shelf } from './leftovers.ts';

/** The copies of the database that are kept outside of it: the journal, or the note of the browser edition. */
export interface Copies {
  /** Deletes them. After a success no new copy is made until {@link Copies.resume}; after a failure copying goes on. */
  purge(): Promise<Result<null, { kind: 'storage' }>>;
  resume(): void;
}

/** The seal record, wherever a copy of it is kept. */
export interface SealRecords {
  /** Deletes every copy it can reach. A copy that stays does no harm: the data it would open is gone. */
  forget(): Promise<void>;
}

/**
 * Deletes the copies, the database, the answers on the shelf and the seal, in this order. Open the database anew afterwards. `storage`: the copies or
 * the database could not be deleted, and the database can still be used.
 */
export async function wipe(
  database: Deletable,
  shelf: Shelf,
  copies: Copies | null = null,
  seal: SealRecords | null = null,
): Promise<Result<null, { kind: 'storage' }>> {
  // The copies go first: if only the database were deleted, the next start would restore it from them.
  const purged = await copies?.purge();
  if (purged?.ok === false) return purged;
  if (!(await deleteDatabase(database))) {
    copies?.resume();
    return fail({ kind: 'storage' });
  }
  clearShelf(shelf);
  await seal?.forget();
  return ok(null);
}
