import type { Page } from '@playwright/test';
import type { StoredAnswer } from './given.ts';

/** Everything that a table of the app holds, as it is in its database. Empty when there is none, or none that opens. */
export function rowsOf<T>(page: Page, table: string): Promise<T[]> {
  return page.evaluate(readTable, table) as Promise<T[]>;
}

/** What the app holds of one response. */
export async function storedAnswers(page: Page, response: string): Promise<StoredAnswer[]> {
  const rows = await rowsOf<{ response: string; item: string; choice: string | null; comment: string }>(
    page,
    'answers',
  );
  return rows
    .filter((row) => row.response === response)
    .map(({ item, choice, comment }) => ({ item, choice, comment }));
}

function readTable(table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('tenken');
    // There is no database: looking for one must not make it.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => resolve([]));
    opening.addEventListener('success', () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains(table)) {
        database.close();
        return resolve([]);
      }
      const all = database.transaction(table).objectStore(table).getAll();
      all.addEventListener('error', () => reject(all.error ?? new Error(`${table} cannot be read`)));
      all.addEventListener('success', () => {
        database.close();
        resolve(all.result);
      });
    });
  });
}
