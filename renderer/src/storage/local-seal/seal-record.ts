import { Dexie, type Table } from 'dexie';
import { readLocalSeal, type LocalSeal, type SealPlace } from '#domain/local-seal/local-seal.ts';
import { fail, ok } from '#domain/result.ts';

type Kept = LocalSeal & { id: 'this' };

/** The name of the database that holds the seal of the database `name`. It must be opened first. */
export function sealDatabaseName(name: string): string {
  return `${name}-seal`;
}

/** The seal of the database `name`. Reading it never creates a database. */
export function sealBeside(name: string): SealPlace {
  const own = sealDatabaseName(name);
  return {
    read: async () => {
      try {
        // Ask the browser itself: Dexie would retry on a damaged store, and the browser would silently empty it.
        if (!(await indexedDB.databases()).some((each) => each.name === own)) return ok(null);
        const kept = await withRecord(own, (seals) => seals.get('this'));
        if (kept === undefined) return ok(null);
        const { id: _, ...seal } = kept;
        return readLocalSeal(seal);
      } catch {
        return fail({ kind: 'storage' });
      }
    },
    write: async (seal) => {
      try {
        if (seal === null) await Dexie.delete(own);
        else await withRecord(own, (seals) => seals.put({ id: 'this', ...seal }));
        return ok(null);
      } catch {
        return fail({ kind: 'storage' });
      }
    },
  };
}

async function withRecord<T>(name: string, use: (seals: Table<Kept, 'this'>) => PromiseLike<T>): Promise<T> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ seals: 'id' });
  try {
    await database.open();
    return await use(database.table<Kept, 'this'>('seals'));
  } finally {
    database.close();
  }
}
