import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { Database } from '../database.ts';
import { NOT_SEALED, rowSeal } from './row-seal.ts';

/**
 * Rewrites every row in the present form, sealed or not, in one transaction. The content of the rows does not change,
 * so this bypasses the journal and the live queries. On rejection every row is as before.
 */
export function rewriteRows(database: Database, sealing: LocalSealing): Promise<void> {
  const tables = database.tables.filter(({ name }) => !NOT_SEALED.has(name));
  const names = tables.map(({ name }) => name);
  return new Promise((resolve, reject) => {
    const trans = database.backendDB().transaction(names, 'readwrite', { durability: 'strict' });
    trans.addEventListener('complete', () => resolve());
    let refused: unknown = null;
    trans.addEventListener('abort', () => reject(refused ?? trans.error ?? new Error('given up')));
    for (const { name, schema } of tables) {
      const indexes = schema.indexes.map(({ keyPath }) => keyPath);
      const row = rowSeal(sealing, { name, primary: schema.primKey.keyPath, indexes });
      const request = trans.objectStore(name).openCursor();
      request.addEventListener('success', () => {
        const cursor = request.result;
        if (cursor === null) return;
        try {
          cursor.update(row.stored(row.used(cursor.value)));
          cursor.continue();
        } catch (cause) {
          refused = cause;
          trans.abort();
        }
      });
    }
  });
}
