import type { Page } from '@playwright/test';
import { rowTexts } from './row-texts.ts';
import type { State } from './rows.ts';
import type { Opener } from './sealed-rows.ts';

/** The text of each row by its key, by table. */
export type Rows = Record<string, Record<string, string>>;

/** What changed since it was told last; a null text: the row is gone. */
export type Changes = Record<string, Record<string, string | null>>;

/** Functions that a script for the page is put together of. A page takes no text for code, so each stands there in its own words. */
export const READING = `const rowTexts = ${String(rowTexts)}; const readTables = ${String(readTables)}; const readDatabase = ${String(readDatabase)};`;

/** Everything that the database of the page's address holds; nothing where there is none, or none that opens. `opener` opens rows that are sealed. */
export async function stateOf(page: Page, opener: Opener | null = null): Promise<State> {
  const rows = await page.evaluate<Rows>(`(async () => { ${READING} return readDatabase(readTables, rowTexts); })()`);
  return updated(new Map(), rows, opener);
}

/** The state after what was told since. */
export async function updated(before: State, told: Changes, opener: Opener | null): Promise<State> {
  const after = new Map([...before].map(([table, rows]) => [table, new Map(rows)]));
  for (const [table, rows] of Object.entries(told)) {
    const known = after.get(table) ?? new Map<string, string>();
    after.set(table, known);
    for (const [key, text] of Object.entries(rows))
      if (text === null) known.delete(key);
      else known.set(key, opener === null ? text : await opener(table, key, text));
  }
  return after;
}

interface Table {
  keyPath: string | string[];
  rows: unknown[];
}

/** Runs in the page: all tables in one transaction, so that they are those of one moment. */
async function readTables(): Promise<Map<string, Table>> {
  return new Promise((resolve, reject) => {
    const found = new Map<string, Table>();
    const opening = indexedDB.open('tenken');
    // There is no database: looking for one must not make it.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => resolve(found));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const end = () => {
        database.close();
        resolve(found);
      };
      if (names.length === 0) return end();
      const transaction = database.transaction(names);
      for (const name of names) {
        const store = transaction.objectStore(name);
        const all = store.getAll();
        all.addEventListener('success', () => found.set(name, { keyPath: store.keyPath ?? '', rows: all.result }));
      }
      transaction.addEventListener('complete', end);
      transaction.addEventListener('abort', () => {
        database.close();
        reject(transaction.error ?? new Error('the database cannot be read'));
      });
    });
  });
}

/** Runs in the page as well, with the two functions it needs. */
async function readDatabase(tables: typeof readTables, texts: typeof rowTexts): Promise<Rows> {
  const valueAt = (row: unknown, path: string) =>
    path.split('.').reduce((value: unknown, name) => (value as Record<string, unknown> | undefined)?.[name], row);
  const told: Rows = {};
  for (const [name, { keyPath, rows }] of await tables()) {
    const keys = rows.map((row) =>
      JSON.stringify(Array.isArray(keyPath) ? keyPath.map((path) => valueAt(row, path)) : valueAt(row, keyPath)),
    );
    const made = await texts(rows);
    told[name] = Object.fromEntries(keys.map((key, index) => [key, made[index] ?? '']));
  }
  return told;
}
