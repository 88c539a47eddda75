import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { databaseSide, setPlaceOnce } from '#storage/journal-place.ts';
import { replaceAll } from '#storage/state-copy/replace.ts';

const A = { epoch: 'a', seq: 0, digest: '' };
const B = { epoch: 'b', seq: 0, digest: '' };
let database: Database;

beforeEach(async () => {
  const opened = await openDatabase(`place-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
});
afterEach(() => database.delete());

describe('a database without a journal head', () => {
  it('reports whether it holds anything', async () => {
    const nowhere = { head: null, lineage: [], marks: [] };
    expect(await databaseSide(database)).toEqual({ ...nowhere, empty: true });
    await database.pins.put({ city: 'x', keys: [] });
    expect(await databaseSide(database)).toEqual({ ...nowhere, empty: false });
  });
});

describe('setPlaceOnce', () => {
  it('keeps a head that another window has set meanwhile', async () => {
    expect(await setPlaceOnce(database, null, A)).toEqual(A);
    expect(await setPlaceOnce(database, null, B)).toMatchObject(A);
    expect((await databaseSide(database)).head).toEqual(A);
  });

  it('replaces the expected epoch, however far it has advanced meanwhile', async () => {
    await setPlaceOnce(database, null, A);
    await database.journalHeads.update('this', { seq: 7 });
    expect(await setPlaceOnce(database, A, B)).toEqual(B);
    expect((await databaseSide(database)).head).toEqual(B);
  });
});

describe('a copy that replaces everything', () => {
  it('brings its journal head, or none', async () => {
    for (const head of [A, null]) {
      await replaceAll(database, { schema: SCHEMA_VERSION, head, tables: {} });
      expect((await databaseSide(database)).head).toEqual(head);
    }
  });
});
