import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answers/answer.ts';
import { blankAnswer, edit } from '#domain/answers/commands.ts';
import type { ResponseRepository } from '#domain/answers/response-repository.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { openDatabase } from '#storage/database.ts';
import { withLeftovers, type Shelf } from '#storage/leftovers.ts';
import { responsesIn } from '#storage/responses.ts';
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
const commentStored = async () => {
  const read = await stored.answer(draft.id, blank.item, (answer) => answer ?? blank);
  return read.ok ? read.value.comment : read.failure.kind;
};

/** A repository whose writes never come to an end, as on a page that is gone. */
const gone = (): ResponseRepository => ({ ...stored, answer: () => new Promise(() => {}) });

beforeEach(async () => {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  stored = responsesIn(opened.value);
  await stored.begin(draft);
  shelf = newShelf();
});

describe('a page that is left in the middle of a write', () => {
  it('gives the text back at the next start', async () => {
    const page = withLeftovers(gone(), shelf);
    void page.responses.answer(draft.id, blank.item, comment('書きかけ'));
    page.leaving();
    await withLeftovers(stored, shelf).restore();
    expect(await commentStored()).toBe('書きかけ');
    expect(shelf.entries.size).toBe(0);
  });

  it('keeps what is typed at the very last, on top of what was under way', async () => {
    const page = withLeftovers(gone(), shelf);
    void page.responses.answer(draft.id, blank.item, comment('書き'));
    page.leaving();
    void page.responses.answer(draft.id, blank.item, (answer) => edit(answer ?? blank, { reason: '理由' }));
    await withLeftovers(stored, shelf).restore();
    expect(await commentStored()).toBe('書き');
  });

  it('gives nothing back where the database holds something newer', async () => {
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

  it('leaves nothing behind when the write came through after all', async () => {
    const page = withLeftovers(stored, shelf);
    const write = page.responses.answer(draft.id, blank.item, comment('届いた'));
    page.leaving();
    expect(shelf.entries.size).toBe(1);
    await write;
    expect(shelf.entries.size).toBe(0);
  });

  it('changes nothing that is signed off', async () => {
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

  it('writes to the shelf only while it is left', async () => {
    const page = withLeftovers(stored, shelf);
    await page.responses.answer(draft.id, blank.item, comment('普通'));
    expect(shelf.entries.size).toBe(0);
  });
});

describe('a response that was deleted', () => {
  it('leaves nothing on the shelf, and the others keep what is theirs', async () => {
    const page = withLeftovers(gone(), shelf);
    const other = '5f0f4c1e-1111-4222-8333-999955556666';
    void page.responses.answer(draft.id, blank.item, comment('消える'));
    void page.responses.answer(other, blank.item, comment('残る'));
    page.leaving();
    page.forget([draft.id]);
    page.leaving();
    expect([...shelf.entries.values()].map((text) => (JSON.parse(text) as { answer: Answer }).answer.comment)).toEqual([
      '残る',
    ]);
  });
});
