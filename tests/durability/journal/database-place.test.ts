import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { databaseSide, setPlaceOnce } from '#durability/journal/database-place.ts';
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

describe('a database without a head', () => {
  it('says whether it holds any rows', async () => {
    const nowhere = { head: null, lineage: [], marks: [] };
    expect(await databaseSide(database)).toEqual({ ...nowhere, empty: true });
    await database.pins.put({ city: 'x', keys: [] });
    expect(await databaseSide(database)).toEqual({ ...nowhere, empty: false });
  });
});

describe('the head that a window sets', () => {
  it('gives way to one that another window has set since', async () => {
    expect(await setPlaceOnce(database, null, A)).toEqual(A);
    expect(await setPlaceOnce(database, null, B)).toMatchObject(A);
    expect((await databaseSide(database)).head).toEqual(A);
  });

  it('replaces the head that was seen, however far that epoch has come meanwhile', async () => {
    await setPlaceOnce(database, null, A);
    await database.journalHeads.update('this', { seq: 7 });
    expect(await setPlaceOnce(database, A, B)).toEqual(B);
    expect((await databaseSide(database)).head).toEqual(B);
  });
});

describe('a copy that replaces everything', () => {
  it('sets its own head, or none', async () => {
    for (const head of [A, null]) {
      await replaceAll(database, { schema: SCHEMA_VERSION, head, tables: {} });
      expect((await databaseSide(database)).head).toEqual(head);
    }
  });
});
