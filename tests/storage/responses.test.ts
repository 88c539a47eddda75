import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankAnswer, choose } from '#domain/answers/commands.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { responsesIn } from '#storage/responses.ts';
import { current } from '../support/current.ts';
import { draftWith, signOffOf } from '../support/response.ts';
import { questionnaire } from '../support/small-questionnaire.ts';

const [item] = itemsOf(questionnaire);
if (item === undefined) throw new Error('the questionnaire has items');
const asked = item;

const draft = draftWith();

async function open(name: string): Promise<Database> {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

let name = '';
let database: Database;

beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  database = await open(name);
});

describe('stored responses', () => {
  it('survive closing and reopening the database', async () => {
    const responses = responsesIn(database);
    await responses.begin(draft);
    await responses.answer(draft.id, asked.id, () =>
      choose(blankAnswer(questionnaire, asked), questionnaire, asked, 'no'),
    );
    await responses.remember(draft.id, { view: 'fill', item: asked.id });
    database.close();
    const again = responsesIn(await open(name));
    expect((await current(again.answers(draft.id))).get(asked.id)?.choice).toBe('no');
    expect(await again.place(draft.id)).toEqual({ view: 'fill', item: asked.id });
  });

  it('keep the response that a department already has', async () => {
    const responses = responsesIn(database);
    await responses.begin(draft);
    const second = await responses.begin({ ...draft, id: '5f0f4c1e-1111-4222-8333-444455557777' });
    expect(second).toMatchObject({ ok: true, value: { id: draft.id } });
  });

  it('keep both of two concurrent changes', async () => {
    const responses = responsesIn(database);
    await responses.begin(draft);
    const give = (id: string) =>
      responses.answer(draft.id, id, () => ({ ...blankAnswer(questionnaire, asked), item: id }));
    await Promise.all([give('A-1'), give('A-2'), give('A-3')]);
    expect([...(await current(responses.answers(draft.id))).keys()]).toEqual(['A-1', 'A-2', 'A-3']);
  });

  it('refuse changes after sign-off and accept them again after reopening', async () => {
    const responses = responsesIn(database);
    await responses.begin(draft);
    const signed = draftWith({ signOff: signOffOf('d'.repeat(64)) });
    const written = {
      response: draft.id,
      revision: 1,
      digest: 'd'.repeat(64),
      code: '',
      fileName: 'a',
      sealed: true,
      declaredAt: '',
    };
    const file = { text: '{}', plain: '{ }' };
    expect((await responses.sign(signed, written, file)).ok).toBe(true);
    expect(await responses.answer(draft.id, asked.id, () => blankAnswer(questionnaire, asked))).toEqual({
      ok: false,
      failure: { kind: 'locked' },
    });
    expect(await responses.sign(signed, written, file)).toEqual({ ok: false, failure: { kind: 'locked' } });
    await responses.reopen({ ...draft, revision: 2 });
    expect(
      (await responses.change(draft.id, (response) => ({ ...response, respondent: { post: '係長', name: '花子' } })))
        .ok,
    ).toBe(true);
    expect(await current(responses.written(draft.id))).toEqual([written]);
    expect((await responses.noteHandIn(draft.id, 1, 'then')).ok).toBe(true);
    expect(await current(responses.written(draft.id))).toEqual([{ ...written, handedInAt: 'then' }]);
    expect((await responses.noteHandIn(draft.id, 1, null)).ok).toBe(true);
    expect(await current(responses.written(draft.id))).toStrictEqual([written]);
    expect(await responses.noteHandIn(draft.id, 2, 'then')).toEqual({ ok: false, failure: { kind: 'gone' } });
    expect(await responses.file(draft.id, 1)).toEqual(file);
    expect(await responses.file(draft.id, 2)).toBeUndefined();
  });

  it('give `gone` instead of creating a response', async () => {
    expect(await responsesIn(database).change('nobody', (response) => response)).toEqual({
      ok: false,
      failure: { kind: 'gone' },
    });
  });
});

describe('a database of an earlier version', () => {
  it('keeps the files of its revisions, separate from their list', async () => {
    const earlier = new Dexie(`earlier-${crypto.randomUUID()}`);
    earlier.version(1).stores({ written: '[response+revision], response', responses: 'id' });
    const said = { response: draft.id, digest: '', code: 'c', fileName: 'a', declaredAt: '' };
    await earlier.table('written').bulkAdd([
      { ...said, revision: 1, text: '開いた回答' },
      { ...said, revision: 2, text: '封をした回答', plain: '回答', exportedAt: 'then' },
    ]);
    earlier.close();
    const upgraded = await open(earlier.name);
    const responses = responsesIn(upgraded);
    expect(await current(responses.written(draft.id))).toEqual([
      { ...said, revision: 2, sealed: true, exportedAt: 'then' },
      { ...said, revision: 1, sealed: false },
    ]);
    expect(await responses.file(draft.id, 1)).toStrictEqual({ text: '開いた回答' });
    const row = { response: draft.id, revision: 1, text: '開いた回答', length: 5 };
    expect(await upgraded.writtenFiles.get([draft.id, 1])).toStrictEqual(row);
    expect(await responses.file(draft.id, 2)).toEqual({ text: '封をした回答', plain: '回答' });
  });
});

describe('a database of a newer version', () => {
  it('is refused and left unchanged', async () => {
    database.close();
    const newer = indexedDB.open('from-the-future', 990);
    await new Promise((resolve) => {
      newer.addEventListener('success', resolve);
    });
    newer.result.close();
    expect(await openDatabase('from-the-future')).toEqual({ ok: false, failure: { kind: 'newer' } });
    expect((await indexedDB.databases()).find((each) => each.name === 'from-the-future')?.version).toBe(990);
  });
});

describe('the last place in a response', () => {
  it('is null if there was no visit', async () => {
    await expect(responsesIn(database).place(draft.id)).resolves.toBeNull();
  });

  it('stays unchanged, without an error, when the disk refuses it', async () => {
    const responses = responsesIn(database);
    await responses.remember(draft.id, { view: 'fill', item: asked.id });
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(responses.remember(draft.id, { view: 'review', item: null })).resolves.toBeUndefined();
    full.mockRestore();
    expect(await responses.place(draft.id)).toEqual({ view: 'fill', item: asked.id });
  });

  it('is null, without an error, when nothing can be read', async () => {
    const responses = responsesIn(database);
    await responses.remember(draft.id, { view: 'fill', item: asked.id });
    database.close();
    await expect(responses.place(draft.id)).resolves.toBeNull();
    await expect(responses.remember(draft.id, { view: 'review', item: null })).resolves.toBeUndefined();
  });
});
