import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Dexie, liveQuery } from 'dexie';
import type { JournalHead } from '#domain/journal/head.ts';
import { readRecord, type JournalRecord } from '#domain/journal/record.ts';
import { openDatabase, SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { createJournaling, type Journaling } from '#storage/journaling.ts';
import { replaceAll } from '#storage/state-copy/replace.ts';

const AT = '2026-11-23T00:00:00.000Z';

let database: Database;
let journaling: Journaling;
let records: { record: JournalRecord; head: JournalHead }[];
let undone: number;
let count = 0;

beforeEach(async () => {
  records = [];
  undone = 0;
  journaling = createJournaling(() => AT, SCHEMA_VERSION);
  const opened = await openDatabase(`journaling-${++count}`, journaling);
  if (!opened.ok) throw new Error('no database');
  database = opened.value;
  const lineage = [{ epoch: 'd', seq: 9 }];
  await database.journalHeads.put({ id: 'this', epoch: 'e', seq: 0, digest: '', lineage, marks: [] });
  journaling.begin(() => ({
    committed: (bytes, head) => {
      const read = readRecord(bytes);
      if (!read.ok) throw new Error('damaged');
      expect(read.value.head).toEqual(head);
      records.push(read.value);
    },
    undone: () => {
      undone += 1;
    },
  }));
});
afterEach(() => database.delete());

const place = (response: string, view = 'fill') => ({ response, view, item: null });

describe('changes of the database', () => {
  it('become one record per transaction, chained to the one before', async () => {
    await database.places.put(place('a'));
    await database.transaction('rw', database.places, database.pins, async () => {
      await database.places.bulkPut([place('b'), place('c')]);
      await database.pins.put({ city: 'x', keys: ['k'] });
    });
    expect(records.map(({ record }) => record)).toMatchObject([
      { epoch: 'e', seq: 1, previous: '', at: AT, schema: SCHEMA_VERSION, changes: [{ put: [place('a')] }] },
      { epoch: 'e', seq: 2, previous: records[0]?.head.digest, changes: [{ table: 'places' }, { table: 'pins' }] },
    ]);
    expect(await database.journalHeads.get('this')).toEqual({
      id: 'this',
      lineage: [{ epoch: 'd', seq: 9 }],
      marks: [{ seq: 1, digest: records[0]?.head.digest }],
      ...records[1]?.head,
    });
  });

  it('contain whole rows, however the rows were changed', async () => {
    await database.places.bulkAdd([place('a'), place('b'), place('c')]);
    await database.places.update('a', { view: 'review' });
    await database.places.where('response').equals('b').modify({ view: 'submit' });
    expect(records.slice(1).flatMap(({ record }) => record.changes)).toEqual([
      { table: 'places', put: [place('a', 'review')] },
      { table: 'places', put: [place('b', 'submit')] },
    ]);
  });

  it('contain every deleted key: by key, by range and by clearing', async () => {
    await database.places.bulkPut(['a', 'b', 'c', 'd', 'e'].map((each) => place(each)));
    await database.places.delete('a');
    await database.places.where('response').between('b', 'c', true, true).delete();
    await database.places.clear();
    expect(records.slice(1).flatMap(({ record }) => record.changes)).toEqual([
      { table: 'places', delete: ['a'] },
      { table: 'places', delete: ['b', 'c'] },
      { table: 'places', delete: ['d', 'e'] },
    ]);
  });

  it('keep their order when the caller did not await in between', async () => {
    await database.transaction('rw', database.places, async () => {
      await Promise.all([
        database.places.put(place('a')),
        database.places.clear(),
        database.places.put(place('a', 'review')),
      ]);
    });
    expect(records[0]?.record.changes).toEqual([
      { table: 'places', put: [place('a')] },
      { table: 'places', delete: ['a'] },
      { table: 'places', put: [place('a', 'review')] },
    ]);
    expect(await database.places.toArray()).toEqual([place('a', 'review')]);
  });

  it('of a nested transaction belong to the outer one', async () => {
    await database.transaction('rw', database.places, database.pins, async () => {
      await database.places.put(place('a'));
      await database.transaction('rw', database.pins, () => database.pins.put({ city: 'x', keys: [] }));
    });
    expect(records).toHaveLength(1);
    expect(records[0]?.record.changes.map(({ table }) => table)).toEqual(['places', 'pins']);
  });

  it('that were rolled back are not recorded', async () => {
    const failing = database.transaction('rw', database.places, async () => {
      await database.places.put(place('a'));
      throw new Error('thought better of it');
    });
    await expect(failing).rejects.toThrow('thought better of it');
    await database.places.put(place('b'));
    expect(undone).toBe(1);
    expect(records.map(({ record }) => record.seq)).toEqual([1]);
    expect(records[0]?.record.changes).toEqual([{ table: 'places', put: [place('b')] }]);
  });

  it('exclude a row that failed while the rest went on', async () => {
    await database.places.put(place('a'));
    await database.transaction('rw', database.places, () =>
      database.places.bulkAdd([place('a', 'never'), place('b')]).catch(() => undefined),
    );
    expect(records[1]?.record.changes).toEqual([{ table: 'places', put: [place('b')] }]);
  });

  it('of many concurrent transactions are recorded in order of their numbers', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => database.places.put(place(String(index)))));
    expect(records.map(({ record }) => record.seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(records.every(({ record }, index) => record.previous === (records[index - 1]?.head.digest ?? ''))).toBe(
      true,
    );
  });

  it('block no reader of another table', async () => {
    let read = false;
    await database.transaction('rw', database.places, async () => {
      await database.places.put(place('a'));
      void Dexie.ignoreTransaction(() => database.pins.count()).then(() => (read = true));
      await Dexie.waitFor(expect.poll(() => read).toBe(true));
    });
  });

  it('still reach live queries', async () => {
    const seen: number[] = [];
    const counted = liveQuery(() => database.places.count()).subscribe((number) => seen.push(number));
    await database.places.put(place('a'));
    await database.transaction('rw', database.places, () => database.places.put(place('b')));
    await expect.poll(() => seen.at(-1)).toBe(2);
    counted.unsubscribe();
  });

  it('never contain the device keys', async () => {
    const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    await database.devices.add({ id: 'this', signing: pair, sealing: pair });
    expect(records).toEqual([]);
  });

  it('never contain the device keys, even next to other changes', async () => {
    const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    await database.transaction('rw', database.devices, database.places, async () => {
      await database.devices.add({ id: 'this', signing: pair, sealing: pair });
      await database.places.put(place('a'));
    });
    expect(records.flatMap(({ record }) => record.changes)).toEqual([{ table: 'places', put: [place('a')] }]);
  });

  it('that all failed are reported as undone, and the next record takes their number', async () => {
    await database.places.put(place('a'));
    await database.transaction('rw', database.places, () =>
      database.places.bulkAdd([place('a', 'never')]).catch(() => undefined),
    );
    expect(undone).toBe(1);
    await database.places.put(place('b'));
    expect(records.map(({ record }) => record.seq)).toEqual([1, 2]);
  });

  it('are not reported when the transaction failed before its first change', async () => {
    const failing = database.transaction('rw', database.places, async () => {
      await database.places.count();
      throw new Error('thought better of it');
    });
    await expect(failing).rejects.toThrow('thought better of it');
    expect(undone).toBe(0);
    expect(records).toEqual([]);
  });

  it('are refused when the database has no journal head', async () => {
    journaling.stop();
    await database.journalHeads.clear();
    journaling.begin(() => ({ committed: () => undefined, undone: () => undefined }));
    await expect(database.places.put(place('a'))).rejects.toThrow('does not know its place in the journal');
    expect(await database.places.count()).toBe(0);
  });

  it('by replacing everything are recorded, and the journal head continues', async () => {
    await database.places.put(place('a'));
    await replaceAll(database, {
      schema: SCHEMA_VERSION,
      head: { epoch: 'foreign', seq: 77, digest: 'x' },
      tables: { places: [place('z')] },
    });
    expect(await database.journalHeads.get('this')).toMatchObject({ epoch: 'e', seq: 2 });
    expect(records[1]?.record.changes).toEqual([
      { table: 'places', delete: ['a'] },
      { table: 'places', put: [place('z')] },
    ]);
  });

  it('are not recorded after recording was stopped', async () => {
    journaling.stop();
    await database.places.put(place('a'));
    expect(records).toEqual([]);
  });

  it('stay unrecorded in a transaction during which recording was stopped or begun', async () => {
    await database.transaction('rw', database.places, async () => {
      await database.places.put(place('a'));
      journaling.stop();
      await database.places.put(place('b'));
    });
    await database.transaction('rw', database.places, async () => {
      await database.places.put(place('c'));
      journaling.begin(() => {
        throw new Error('nobody asked');
      });
      await database.places.put(place('d'));
    });
    expect(records.flatMap(({ record }) => record.changes)).toEqual([{ table: 'places', put: [place('a')] }]);
    expect((await database.places.toArray()).map(({ response }) => response)).toEqual(['a', 'b', 'c', 'd']);
  });
});
