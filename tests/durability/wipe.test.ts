import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '#domain/result.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import type { Shelf } from '#durability/leftovers.ts';
import { upgradingName } from '#storage/state-copy/upgrade.ts';
import { wipe } from '#durability/wipe.ts';
import { unopened } from '#storage/delete-database.ts';

let database: Database;
let shelf: Map<string, string>;
let done: string[];

const asShelf = (): Shelf => ({
  length: shelf.size,
  key: (index) => [...shelf.keys()][index] ?? null,
  getItem: (key) => shelf.get(key) ?? null,
  setItem: (key, value) => void shelf.set(key, value),
  removeItem: (key) => void shelf.delete(key),
});
const copies = (purged: Result<null, { kind: 'storage' }> = ok(null)) => ({
  purge: async () => {
    done.push('purge');
    return purged;
  },
  resume: () => void done.push('resume'),
});
const seal = { forget: async () => void done.push('forget') };
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(async () => {
  const opened = await openDatabase(`wipe-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
  await database.places.put({ response: 'a', view: 'fill', item: null });
  shelf = new Map([
    ['tenken-leftover a A-1', '{}'],
    ['language', 'ja'],
  ]);
  done = [];
});

describe('erasing everything', () => {
  it('deletes the database, the copies, the answers on the shelf and the seal', async () => {
    const other = new Dexie(upgradingName(database.name));
    other.version(1).stores({ places: 'response' });
    await other.open();
    other.close();
    expect(await wipe(database, asShelf(), copies(), seal)).toEqual(ok(null));
    expect(await names()).not.toContain(database.name);
    expect(await names()).not.toContain(upgradingName(database.name));
    expect([...shelf.keys()]).toEqual(['language']);
    expect(done).toEqual(['purge', 'forget']);
  });

  it('works without copies, without a seal, and on a database that is not open', async () => {
    database.close();
    expect(await wipe(unopened(database.name), asShelf())).toEqual(ok(null));
    expect(await names()).not.toContain(database.name);
  });

  it('deletes nothing when the copies cannot be purged: they would restore it', async () => {
    const refused = fail({ kind: 'storage' as const });
    expect(await wipe(database, asShelf(), copies(refused), seal)).toEqual(refused);
    expect(await database.places.count()).toBe(1);
    expect(shelf.has('tenken-leftover a A-1')).toBe(true);
    expect(done).toEqual(['purge']);
  });

  it.each([
    ['with its copies', () => copies(), ['purge', 'resume']],
    ['without any', () => null, []],
  ])('reopens a database that cannot be deleted, %s', async (_, kept, told) => {
    vi.spyOn(database, 'delete').mockImplementation(() => {
      database.close();
      return Dexie.Promise.reject(new Error('in use'));
    });
    expect(await wipe(database, asShelf(), kept(), seal)).toEqual(fail({ kind: 'storage' }));
    expect(await database.places.count()).toBe(1);
    expect(shelf.has('tenken-leftover a A-1')).toBe(true);
    expect(done).toEqual(told);
  });
});
