import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepAtWindowClose, withoutCopies } from '#durability/keeping.ts';
import { openJournaled, type Journaled } from '#durability/journal/open-journaled.ts';
import { eraseAll } from '#app/session/session-end.ts';
import { decodeStored } from '#domain/backup/codec.ts';
import { fail, ok } from '#domain/result.ts';
import { createPreferencesStore } from '#state/preferences.ts';
import type { Session } from '#durability/session.ts';
import { bareShelf } from '../support/bare-shelf.ts';
import { memoryJournal, type MemoryJournal } from '../support/memory-journal.ts';
import { draftWith } from '../support/response.ts';

const SECRET = '北見の秘密';

let name: string;
let journal: MemoryJournal;
let { database, keeper }: { database: Journaled['database']; keeper: NonNullable<Journaled['keeper']> } = {} as never;

async function start() {
  const surroundings = {
    journal,
    note: null,
    now: () => '2026-11-23T00:00:00.000Z',
    newId: () => crypto.randomUUID(),
    builtIn: [],
  };
  const opened = await openJournaled(surroundings, name);
  if (!opened.ok || opened.value.keeper === null) throw new Error('not started');
  ({ database } = opened.value);
  ({ keeper } = opened.value);
  return opened.value;
}

const holdsSecret = () =>
  [...journal.disk.records, ...journal.disk.snapshots.map(({ content }) => content)].some((bytes) =>
    new TextDecoder().decode(bytes).includes(SECRET),
  );
const deleteAll = async () => {
  await database.responses.clear();
  return ok(null);
};
const session: Session = {
  isNew: async () => true,
  isAlone: async () => true,
  enter: async () => undefined,
  begin: () => undefined,
};

beforeEach(async () => {
  name = `copies-${crypto.randomUUID()}`;
  journal = memoryJournal();
  await start();
  await database.responses.put(draftWith({ id: 'r', respondent: { post: '課長', name: SECRET } }));
  await keeper.takeSnapshot('hourly');
  await database.places.put({ response: 'r', view: SECRET, item: null });
  await database.places.clear();
  await keeper.settled();
  expect(holdsSecret()).toBe(true);
});
afterEach(async () => {
  database.close();
  await Dexie.delete(name);
});

describe('a deletion that must leave no trace', () => {
  it('purges records and snapshots, and recovery does not bring the data back', async () => {
    expect(await withoutCopies(keeper, deleteAll)).toEqual(ok(null));
    await keeper.settled();
    expect(holdsSecret()).toBe(false);
    expect(journal.disk.snapshots).toHaveLength(1);
    database.close();
    await Dexie.delete(name);
    await start();
    expect(await database.responses.count()).toBe(0);
  });

  it('fails and deletes nothing when the copies cannot be purged', async () => {
    journal.failure = 'in-use';
    expect(await withoutCopies(keeper, deleteAll)).toEqual(fail({ kind: 'storage' }));
    expect(await database.responses.count()).toBe(1);
  });

  it('writes nothing to the journal until the deletion has finished', async () => {
    await withoutCopies(keeper, async () => {
      void keeper.takeSnapshot('hourly');
      void keeper.mend();
      await new Promise((later) => setTimeout(later, 20));
      expect(journal.disk).toEqual({ records: [], snapshots: [] });
      return deleteAll();
    });
    await keeper.settled();
    expect(holdsSecret()).toBe(false);
  });
});

describe('erasing everything', () => {
  it('purges the journal, so that the next start restores nothing', async () => {
    const preferences = createPreferencesStore(bareShelf);
    let restarts = 0;
    const end = { preferences, session, shelf: bareShelf, copies: keeper };
    expect(await eraseAll(database, end, () => (restarts += 1))).toEqual(ok(null));
    expect(journal.disk).toEqual({ records: [], snapshots: [] });
    expect((await start()).told).toBeNull();
    expect([restarts, await database.responses.count()]).toEqual([1, 0]);
  });
});

describe('closing', () => {
  const lastSnapshot = () => {
    const last = journal.disk.snapshots.at(-1);
    const decoded = decodeStored(last?.content ?? new Uint8Array());
    return {
      reason: last?.reason,
      tables: decoded.ok ? (decoded.value as { tables: Record<string, unknown[]> }).tables : {},
    };
  };

  it('takes a last, complete snapshot', async () => {
    await database.places.put({ response: 'r', view: 'fill', item: null });
    await keepAtWindowClose(keeper);
    expect(lastSnapshot()).toMatchObject({ reason: 'closing', tables: { places: [{ response: 'r' }] } });
    expect(journal.disk.records).toEqual([]);
  });

  it('takes no snapshot when nothing changed since the last one', async () => {
    await keeper.takeSnapshot('hourly');
    const before = journal.disk.snapshots.length;
    await keepAtWindowClose(keeper);
    expect(journal.disk.snapshots).toHaveLength(before);
  });

  it('gives up a snapshot that takes too long, since the records hold everything', async () => {
    await database.places.put({ response: 'r', view: 'fill', item: null });
    journal.takeSnapshot = () => new Promise(() => undefined);
    await keepAtWindowClose(keeper, 1);
    expect(journal.disk.records.length).toBeGreaterThan(0);
  });
});
