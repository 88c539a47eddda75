import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNoted, type Noted } from '#durability/note/open-noted.ts';
import { createSavingStore, savingBadge } from '#state/saving.ts';
import { openDatabase } from '#storage/database.ts';
import { responsesIn } from '#storage/responses.ts';
import { dumpDatabase } from '#storage/state-copy/dump.ts';
import { replaceAll } from '#storage/state-copy/replace.ts';
import { wipe } from '#durability/wipe.ts';
import { bareShelf } from '../../support/bare-shelf.ts';
import { answerOf } from '../../support/journaled-computer.ts';
import { memoryNote, type MemoryNote } from '../../support/memory-note.ts';
import { draftWith, RESPONSE } from '../../support/response.ts';

let name: string;
let note: MemoryNote;
let running: Noted;
/** Starts the browser edition, and tells what the person is told. */
async function start(newId: () => string = () => crypto.randomUUID()) {
  const surroundings = { note, now: () => '2026-11-28T00:00:00.000Z', newId, sealing: null };
  const opened = await openNoted(surroundings, name);
  if (!opened.ok) throw new Error(opened.failure.kind);
  running = opened.value;
  return opened.value.told?.kind ?? null;
}

function end() {
  running.database.close();
}

const noted = async (seq: number) => expect.poll(() => JSON.parse(note.text ?? '{}') as unknown).toMatchObject({ seq });

/** What is stored now, to be put in its place later. */
async function copied() {
  const copy = await dumpDatabase(running.database);
  return async () => {
    const opened = await openDatabase(name);
    if (!opened.ok) throw new Error(opened.failure.kind);
    await replaceAll(opened.value, copy);
    opened.value.close();
  };
}

async function answer(comment: string) {
  const stored = await responsesIn(running.database).answer(RESPONSE, 'A-1', () => answerOf('A-1', comment));
  if (!stored.ok) throw new Error(stored.failure.kind);
}

beforeEach(async () => {
  name = `noted-${crypto.randomUUID()}`;
  note = memoryNote();
  await start();
});
afterEach(async () => {
  end();
  await Dexie.delete(name);
});

describe('where no journal is kept', () => {
  it('nothing is said of what is all there, or never was', async () => {
    expect(note.text).toBeNull();
    end();
    expect(await start()).toBeNull();
    await responsesIn(running.database).begin(draftWith());
    await noted(1);
    end();
    expect(await start()).toBeNull();
    await answer('記録');
    await noted(2);
    end();
    expect(await start()).toBeNull();
  });

  it('a person is told that everything is gone, until they have heard it', async () => {
    await responsesIn(running.database).begin(draftWith());
    await noted(1);
    end();
    await Dexie.delete(name);
    expect(await start()).toBe('gone');
    end();
    expect(await start()).toBe('gone');
    running.noting?.heard();
    await expect.poll(() => note.text).toBeNull();
    end();
    expect(await start()).toBeNull();
  });

  it('a person is told that what was written last is missing, until they have heard it', async () => {
    await responsesIn(running.database).begin(draftWith());
    await noted(1);
    const goBack = await copied();
    await answer('失われる');
    await noted(2);
    end();
    await goBack();
    expect(await start()).toBe('behind');
    end();
    expect(await start()).toBe('behind');
    // What is written meanwhile does not count as heard.
    await responsesIn(running.database).begin(draftWith({ id: 'another', department: '003' }));
    end();
    expect(await start()).toBe('behind');
    running.noting?.heard();
    await noted(0);
    await answer('書き直し');
    await noted(1);
    end();
    expect(await start()).toBeNull();
  });

  it('a database that another program life left in its place is told as well', async () => {
    await responsesIn(running.database).begin(draftWith());
    await noted(1);
    end();
    await Dexie.delete(name);
    const kept = note;
    note = memoryNote();
    await start();
    await responsesIn(running.database).begin(draftWith());
    await noted(1);
    end();
    note = kept;
    expect(await start()).toBe('behind');
  });

  it('a window counts along the place that another one has set while it started', async () => {
    end();
    await Dexie.delete(name);
    const other = await openDatabase(name);
    if (!other.ok) throw new Error(other.failure.kind);
    const first = { id: 'this' as const, epoch: 'first', seq: 3, digest: '', lineage: [], marks: [] };
    // Asked for when the window has looked for a place, and before it sets its own.
    await start(() => {
      void other.value.journalHeads.put(first);
      return 'second';
    });
    await responsesIn(running.database).begin(draftWith());
    await noted(4);
    expect(JSON.parse(note.text ?? '')).toEqual({ epoch: 'first', seq: 4 });
    other.value.close();
  });

  it('what was stored before anything was noted is noted at the start', async () => {
    await responsesIn(running.database).begin(draftWith());
    await noted(1);
    end();
    note = memoryNote();
    expect(await start()).toBeNull();
    await noted(1);
    note.text = 'yes';
    end();
    expect(await start()).toBeNull();
    await noted(1);
  });

  it('what could not be noted is noted with the next change, and counts as saved all the same', async () => {
    const saving = createSavingStore();
    running.noting?.showOn(saving);
    note.isRefused = true;
    await responsesIn(running.database).begin(draftWith());
    await expect.poll(() => savingBadge(saving.getState())).toBe('saved');
    expect(note.text).toBeNull();
    note.isRefused = false;
    await answer('記録');
    await noted(2);
  });

  it('nothing counts as saved before it is noted', async () => {
    const saving = createSavingStore();
    running.noting?.showOn(saving);
    let write: () => void = () => undefined;
    vi.spyOn(note, 'write').mockReturnValueOnce(new Promise((resolve) => (write = resolve)));
    await responsesIn(running.database).begin(draftWith());
    expect(savingBadge(saving.getState())).toBe('saving');
    write();
    await expect.poll(() => savingBadge(saving.getState())).toBe('saved');
  });

  it('what a person has erased is not missed', async () => {
    await responsesIn(running.database).begin(draftWith());
    await noted(1);
    expect((await wipe(running.database, bareShelf, running.noting)).ok).toBe(true);
    expect(note.text).toBeNull();
    expect(await start()).toBeNull();
  });

  it('what could not be erased is still noted', async () => {
    await responsesIn(running.database).begin(draftWith());
    await noted(1);
    vi.spyOn(running.database, 'delete').mockImplementation(() => Dexie.Promise.reject(new Error('in use')));
    expect((await wipe(running.database, bareShelf, running.noting)).ok).toBe(false);
    await noted(1);
    await answer('記録');
    await noted(2);
  });

  it('a database that takes no place any more is opened, uncounted', async () => {
    end();
    await Dexie.delete(name);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await start()).toBeNull();
    put.mockRestore();
    await responsesIn(running.database).begin(draftWith());
    expect(await running.database.responses.count()).toBe(1);
    expect(await running.database.journalHeads.count()).toBe(0);
  });

  it('a database that cannot be read is one that cannot be opened', async () => {
    end();
    vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(() => {
      throw new DOMException('damaged', 'UnknownError');
    });
    const surroundings = { note, now: () => '', newId: () => crypto.randomUUID(), sealing: null };
    expect(await openNoted(surroundings, name)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });
});
