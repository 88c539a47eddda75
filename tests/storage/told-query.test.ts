import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toldQuery } from '#storage/told-query.ts';

interface Row {
  key: string;
  text: string;
}

/** A table whose queries can be held back, as on a busy machine. */
async function newTable() {
  const database = new Dexie(`told-${crypto.randomUUID()}`, { cache: 'immutable' });
  database.version(1).stores({ rows: 'key' });
  await database.open();
  const rows = database.table<Row, string>('rows');
  await rows.put({ key: 'a', text: '前' });
  let held: Promise<void> | null = null;
  let release = () => {};
  let begun = 0;
  const query = toldQuery(async (key) => {
    const { text } = (await rows.get(key)) ?? { text: '' };
    begun += 1;
    if (held !== null) await Dexie.waitFor(held);
    return text;
  });
  return {
    query,
    write: async (text: string) => {
      await database.transaction('rw', rows, () => rows.put({ key: 'a', text }));
      query.wrote('a', () => text);
    },
    elsewhere: (text: string) => rows.put({ key: 'a', text }),
    hold: () => {
      held = new Promise((resolve) => (release = resolve));
    },
    release: () => {
      held = null;
      release();
    },
    begun: () => begun,
    close: () => database.close(),
  };
}

let table: Awaited<ReturnType<typeof newTable>>;
let told: string[];
let stop = () => {};

function listen(): void {
  told = [];
  stop = table.query.watch('a')((text) => told.push(text));
}

beforeEach(async () => {
  table = await newTable();
  listen();
  await expect.poll(() => told).toEqual(['前']);
});

afterEach(() => {
  stop();
  table.close();
});

describe('a watcher', () => {
  it('hears of a write before the write resolves', async () => {
    await table.write('後');
    expect(told).toEqual(['前', '後']);
  });

  it('never hears an older value after a write, however late a query ends', async () => {
    table.hold();
    await table.elsewhere('間');
    await expect.poll(() => table.begun()).toBeGreaterThan(1);
    await table.write('後');
    table.release();
    const before = table.begun();
    await expect.poll(() => table.begun()).toBeGreaterThan(before);
    await expect.poll(() => told.at(-1)).toBe('後');
    expect(told).not.toContain('間');
    expect(told.lastIndexOf('前')).toBe(0);
  });

  it('hears a write that happened during the first read', async () => {
    stop();
    table.hold();
    const before = table.begun();
    listen();
    await expect.poll(() => table.begun()).toBeGreaterThan(before);
    await table.write('後');
    expect(told).toEqual([]);
    table.release();
    await expect.poll(() => told).toEqual(['後']);
  });

  it('hears writes from elsewhere in the program', async () => {
    await table.elsewhere('他');
    await expect.poll(() => told.at(-1)).toBe('他');
  });

  it('hears nothing after it stopped', async () => {
    stop();
    await table.write('後');
    expect(told).toEqual(['前']);
  });

  it('hears of its own key only', async () => {
    table.query.wrote('b', () => '別');
    expect(told).toEqual(['前']);
  });
});
