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

describe('in an edition without a journal', () => {
  it('the person is told nothing when nothing is missing', async () => {
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

  it('every start says that all data is gone until the person has read it', async () => {
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

  it('every start says that the last changes are missing until the person has read it', async () => {
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

  it('a database of another epoch counts as a loss too', async () => {
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

  it('a window continues the numbers that another one began while it started', async () => {
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

  it('a database that was never noted is noted at the start', async () => {
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

  it('a failed note is written with the next change, and the change counts as saved all the same', async () => {
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

  it('a change counts as saved only after its note', async () => {
    const saving = createSavingStore();
    running.noting?.showOn(saving);
    let write: () => void = () => undefined;
    vi.spyOn(note, 'write').mockReturnValueOnce(new Promise((resolve) => (write = resolve)));
    await responsesIn(running.database).begin(draftWith());
    expect(savingBadge(saving.getState())).toBe('saving');
    write();
    await expect.poll(() => savingBadge(saving.getState())).toBe('saved');
  });

  it('an erased database is not reported as lost', async () => {
    await responsesIn(running.database).begin(draftWith());
    await noted(1);
    expect((await wipe(running.database, bareShelf, running.noting)).ok).toBe(true);
    expect(note.text).toBeNull();
    expect(await start()).toBeNull();
  });

  it('a database that could not be erased is noted again', async () => {
    await responsesIn(running.database).begin(draftWith());
    await noted(1);
    vi.spyOn(running.database, 'delete').mockImplementation(() => Dexie.Promise.reject(new Error('in use')));
    expect((await wipe(running.database, bareShelf, running.noting)).ok).toBe(false);
    await noted(1);
    await answer('記録');
    await noted(2);
  });

  it('a database on a full disk opens without numbering', async () => {
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

  it('a database that cannot be read is refused', async () => {
    end();
    vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(() => {
      throw new DOMException('damaged', 'UnknownError');
    });
    const surroundings = { note, now: () => '', newId: () => crypto.randomUUID(), sealing: null };
    expect(await openNoted(surroundings, name)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });
});
