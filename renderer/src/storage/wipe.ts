import { fail, ok, type Result } from '#domain/outcome.ts';
import type { Database } from './database.ts';
import { clearShelf, type Shelf } from './leftovers.ts';

/** Deletes the database and what is left on the shelf. Afterwards it has to be opened anew. `storage`: it could not be deleted and can be used on. */
export async function wipe(database: Database, shelf: Shelf): Promise<Result<null, { kind: 'storage' }>> {
  try {
    await database.delete();
  } catch {
    await database.open();
    return fail({ kind: 'storage' });
  }
  clearShelf(shelf);
  return ok(null);
}
