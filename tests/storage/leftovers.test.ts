import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answers/answer.ts';
import { blankAnswer, edit } from '#domain/answers/commands.ts';
import type { ResponseRepository } from '#domain/answers/response-repository.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { openDatabase } from '#storage/database.ts';
import { clearShelf, withLeftovers, type Shelf } from '#storage/leftovers.ts';
import { responsesIn } from '#storage/responses.ts';
import { current } from '../support/current.ts';
import { draftWith, signOffOf } from '../support/response.ts';
import { questionnaire } from '../support/small-questionnaire.ts';

const [item] = itemsOf(questionnaire);
if (item === undefined) throw new Error('the questionnaire has items');
const blank = blankAnswer(questionnaire, item);
const draft = draftWith();

function newShelf(): Shelf & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

let stored: ResponseRepository;
let shelf: ReturnType<typeof newShelf>;
const comment =
  (text: string) =>
  (answer = blank) =>
    edit(answer, { comment: text });
const answerStored = () => stored.answer(draft.id, blank.item, (answer) => answer ?? blank);
const commentStored = async () => {
  const read = await answerStored();
  return read.ok ? read.value.comment : read.failure.kind;
};

/** A repository on a full disk. */
const full = (): ResponseRepository => ({
  ...stored,
  answer: () => Promise.resolve({ ok: false, failure: { kind: 'storage' } }),
});

/** A repository whose writes never end, as on a page that is gone. */
const gone = (): ResponseRepository => ({ ...stored, answer: () => new Promise(() => {}) });

beforeEach(async () => {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  stored = responsesIn(opened.value);
  await stored.begin(draft);
  shelf = newShelf();
});

describe('a page left during a write', () => {
  it('restores the text at the next start', async () => {
    const page = withLeftovers(gone(), shelf);
    void page.responses.answer(draft.id, blank.item, comment('書きかけ'));
    page.leaving();
    await withLeftovers(stored, shelf).restore();
    expect(await commentStored()).toBe('書きかけ');
    expect(shelf.entries.size).toBe(0);
  });

  it('keeps the last typing on top of the pending write', async () => {
    const page = withLeftovers(gone(), shelf);
    void page.responses.answer(draft.id, blank.item, comment('書き'));
    page.leaving();
    void page.responses.answer(draft.id, blank.item, (answer) => edit(answer ?? blank, { reason: '理由' }));
    await withLeftovers(stored, shelf).restore();
    expect(await answerStored()).toMatchObject({ ok: true, value: { comment: '書き', reason: '理由' } });
  });

  it('keeps the last typing even if the pending write succeeded', async () => {
    const page = withLeftovers(stored, shelf);
    const first = page.responses.answer(draft.id, blank.item, comment('一'));
    page.leaving();
    const second = page.responses.answer(draft.id, blank.item, comment('二'));
    await first;
    const asItReachedTheDisk = [...shelf.entries];
    expect(asItReachedTheDisk.map(([, text]) => (JSON.parse(text) as { answer: Answer }).answer.comment)).toEqual([
      '二',
    ]);
    await second;
    // The second write did not reach the database.
    await stored.answer(draft.id, blank.item, comment('一'));
    for (const [key, text] of asItReachedTheDisk) shelf.setItem(key, text);
    await withLeftovers(stored, shelf).restore();
    expect(await commentStored()).toBe('二');
  });

  it('builds on the answer known to be stored', async () => {
    const page = withLeftovers(stored, shelf);
    await page.responses.answer(draft.id, blank.item, comment('前から'));
    const lost = withLeftovers(gone(), shelf);
    await current(lost.responses.answers(draft.id));
    void lost.responses.answer(draft.id, blank.item, (answer) => edit(answer ?? blank, { reason: '後から' }));
    lost.leaving();
    await withLeftovers(stored, shelf).restore();
    expect(await answerStored()).toMatchObject({ ok: true, value: { comment: '前から', reason: '後から' } });
  });

  it('restores nothing over a newer answer in the database', async () => {
    const page = withLeftovers(stored, shelf);
    const first = page.responses.answer(draft.id, blank.item, comment('古い'));
    page.leaving();
    const asItReachedTheDisk = [...shelf.entries];
    await first;
    await page.responses.answer(draft.id, blank.item, comment('新しい'));
    for (const [key, text] of asItReachedTheDisk) shelf.setItem(key, text);
    await withLeftovers(stored, shelf).restore();
    expect(await commentStored()).toBe('新しい');
    expect(shelf.entries.size).toBe(0);
  });

  it('clears the shelf when the write succeeds after all', async () => {
    const page = withLeftovers(stored, shelf);
    const write = page.responses.answer(draft.id, blank.item, comment('届いた'));
    page.leaving();
    expect(shelf.entries.size).toBe(1);
    await write;
    expect(shelf.entries.size).toBe(0);
  });

  it('changes no signed-off response', async () => {
    const page = withLeftovers(gone(), shelf);
    void page.responses.answer(draft.id, blank.item, comment('遅い'));
    page.leaving();
    const signOff = signOffOf('d'.repeat(64));
    const said = { digest: '', code: '', fileName: '', sealed: false, declaredAt: '' };
    await stored.sign({ ...draft, signOff }, { response: draft.id, revision: 1, ...said }, { text: '' });
    await withLeftovers(stored, shelf).restore();
    expect(await commentStored()).toBe('locked');
    expect(shelf.entries.size).toBe(0);
  });

  it('writes to the shelf only when the page is left', async () => {
    const page = withLeftovers(stored, shelf);
    const write = page.responses.answer(draft.id, blank.item, comment('普通'));
    expect(shelf.entries.size).toBe(0);
    await write;
    expect(shelf.entries.size).toBe(0);
  });

  it('keeps the text on the shelf until the disk accepts it', async () => {
    const page = withLeftovers(full(), shelf);
    const write = page.responses.answer(draft.id, blank.item, comment('置けない'));
    page.leaving();
    await write;
    await withLeftovers(full(), shelf).restore();
    expect(shelf.entries.size).toBe(1);
    await withLeftovers(stored, shelf).restore();
    expect(await commentStored()).toBe('置けない');
    expect(shelf.entries.size).toBe(0);
  });

  it('builds on the stored answer even if the disk refused a write in between', async () => {
    const isFull = { now: false };
    const disk: ResponseRepository = {
      ...stored,
      answer: (...given) => (isFull.now ? full() : stored).answer(...given),
    };
    const page = withLeftovers(disk, shelf);
    await page.responses.answer(draft.id, blank.item, comment('前'));
    isFull.now = true;
    await page.responses.answer(draft.id, blank.item, comment('断られた'));
    page.leaving();
    await page.responses.answer(draft.id, blank.item, comment('後'));
    await withLeftovers(stored, shelf).restore();
    expect(await commentStored()).toBe('後');
  });

  it('restores nothing over an answer that did not exist when the page was left', async () => {
    const page = withLeftovers(gone(), shelf);
    void page.responses.answer(draft.id, blank.item, comment('古い'));
    page.leaving();
    await stored.answer(draft.id, blank.item, comment('別の窓で'));
    await withLeftovers(stored, shelf).restore();
    expect(await commentStored()).toBe('別の窓で');
    expect(shelf.entries.size).toBe(0);
  });

  it('restores the text even if the answer it replaced is gone', async () => {
    const page = withLeftovers(gone(), shelf);
    await stored.answer(draft.id, blank.item, comment('前'));
    await current(page.responses.answers(draft.id));
    void page.responses.answer(draft.id, blank.item, comment('後'));
    page.leaving();
    const another = await openDatabase(`test-${crypto.randomUUID()}`);
    if (!another.ok) throw new Error(another.failure.kind);
    stored = responsesIn(another.value);
    await stored.begin(draft);
    await withLeftovers(stored, shelf).restore();
    expect(await commentStored()).toBe('後');
  });
});

describe('a shelf', () => {
  it('skips unreadable entries and restores the rest', async () => {
    const page = withLeftovers(gone(), shelf);
    void page.responses.answer(draft.id, blank.item, comment('読める'));
    page.leaving();
    const [[key, text]] = [...shelf.entries] as [[string, string]];
    const damaged = [
      [`${key}x`, text],
      [key.split(' ').slice(0, 2).join(' '), text],
      [key.replace(blank.item, 'A-2'), '{"answer"'],
      [key.replace(blank.item, 'A-3'), 'null'],
      [key.replace(blank.item, 'A-4'), '{"over":[]}'],
      ['tenken-leftover nobody', '{"over":[]}'],
    ] as const;
    shelf.entries.clear();
    for (const [place, content] of [...damaged, [key, text] as const]) shelf.setItem(place, content);
    await withLeftovers(stored, shelf).restore();
    expect(await commentStored()).toBe('読める');
    expect([...(await current(stored.answers(draft.id))).keys()]).toEqual([blank.item]);
    expect([...shelf.entries.keys()]).toEqual(damaged.map(([place]) => place));
  });

  it('clears its own entries only', () => {
    shelf.setItem('language', 'ja');
    void withLeftovers(gone(), shelf).responses.answer(draft.id, blank.item, comment('消える'));
    shelf.setItem('tenken-leftover x y', '{}');
    clearShelf(shelf);
    expect([...shelf.entries]).toEqual([['language', 'ja']]);
  });
});

describe('a deleted response', () => {
  it('leaves nothing on the shelf, and the other responses keep theirs', async () => {
    const page = withLeftovers(gone(), shelf);
    const other = '5f0f4c1e-1111-4222-8333-999955556666';
    void page.responses.answer(draft.id, blank.item, comment('消える'));
    void page.responses.answer(other, blank.item, comment('残る'));
    page.leaving();
    page.forget(['5f0f4c1e-1111-4222-8333-000055556666', draft.id]);
    expect(shelf.entries.size).toBe(1);
    page.leaving();
    expect([...shelf.entries.values()].map((text) => (JSON.parse(text) as { answer: Answer }).answer.comment)).toEqual([
      '残る',
    ]);
  });

  it('keeps what is known of the other responses', async () => {
    const other = draftWith({ id: '5f0f4c1e-1111-4222-8333-999955556666', department: '003' });
    await stored.begin(other);
    const page = withLeftovers(stored, shelf);
    for (const id of [draft.id, other.id]) await page.responses.answer(id, blank.item, comment('前'));
    page.forget([draft.id]);
    page.leaving();
    const writes = [draft.id, other.id].map((id) => page.responses.answer(id, blank.item, comment('後')));
    expect([...shelf.entries.values()].map((text) => (JSON.parse(text) as { over: unknown[] }).over)).toMatchObject([
      [null],
      [{ comment: '前' }],
    ]);
    await Promise.all(writes);
  });
});
