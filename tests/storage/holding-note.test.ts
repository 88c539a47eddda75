import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '#storage/database.ts';
import { forgetHolding, isGone, noteHolding } from '#storage/holding-note.ts';
import { wipe } from '#storage/wipe.ts';
import { draftWith } from '../support/response.ts';

let name: string;
let database: Database;
let notes: Map<string, string>;
const shelf = {
  get length() {
    return notes.size;
  },
  key: (index: number) => [...notes.keys()][index] ?? null,
  getItem: (key: string) => notes.get(key) ?? null,
  setItem: (key: string, value: string) => void notes.set(key, value),
  removeItem: (key: string) => void notes.delete(key),
};

async function open() {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
  return isGone(database, shelf);
}

beforeEach(async () => {
  name = `holding-${crypto.randomUUID()}`;
  notes = new Map();
  await open();
});
afterEach(() => database.delete());

/** What was stored, and the note of it. */
async function store() {
  noteHolding(database, shelf);
  await database.responses.put(draftWith());
  await expect.poll(() => notes.size).toBe(1);
}

describe('what the browser has lost', () => {
  it('is missed at the next start, until the person has heard of it', async () => {
    await store();
    await database.delete();
    expect(await open()).toBe(true);
    database.close();
    expect(await open()).toBe(true);
    forgetHolding(shelf);
    expect(await open()).toBe(false);
  });

  it('is nothing where everything is there, or nothing ever was', async () => {
    expect(await isGone(database, shelf)).toBe(false);
    await store();
    database.close();
    expect(await open()).toBe(false);
  });

  it('is noted at the start for what was stored by an earlier program', async () => {
    await database.responses.put(draftWith());
    noteHolding(database, shelf);
    await expect.poll(() => notes.size).toBe(1);
  });

  it('is not what a person has erased', async () => {
    await store();
    expect((await wipe(database, shelf)).ok).toBe(true);
    expect(await open()).toBe(false);
  });
});
