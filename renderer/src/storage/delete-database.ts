import { Dexie } from 'dexie';
import { upgradingName } from './state-copy/upgrade.ts';

/** A database that can be deleted, whether or not this window has opened it. */
export interface Deletable {
  name: string;
  delete(): PromiseLike<unknown>;
  open(): PromiseLike<unknown>;
}

/** The database of that name, which this window has not opened. */
export function unopened(name: string): Deletable {
  return { name, delete: () => Dexie.delete(name), open: async () => undefined };
}

/** Deletes the database and the temporary one that a crash may have left beside it. False: it could not be deleted, and is open again. */
export async function deleteDatabase(database: Deletable): Promise<boolean> {
  try {
    await Dexie.delete(upgradingName(database.name));
    await database.delete();
    return true;
  } catch {
    await database.open();
    return false;
  }
}
