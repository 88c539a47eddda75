import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answers/answer.ts';
import { blankAnswer, edit } from '#domain/answers/commands.ts';
import type { ResponseRepository } from '#domain/answers/response-repository.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { openDatabase } from '#storage/database.ts';
import { clearShelf, leftoversOn, type Shelf } from '#durability/leftovers.ts';
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
/** A page with its answers in memory, over a disk and a shelf. */
function pageOn(disk: Pick<ResponseRepository, 'answer'>) {
  const leftovers = leftoversOn(shelf);
  const shown = new Map<string, Answer>();
  const answer: ResponseRepository['answer'] = async (id, item, change) => {
    const before = shown.get(`${id} ${item}`);
    const given = change(before);
    shown.set(`${id} ${item}`, given);
    leftovers.waits(id, given, before);
    const outcome = await disk.answer(id, item, () => given);
    if (outcome.ok) leftovers.arrived(id, given);
    return outcome;
  };
  return {
    leaving: leftovers.leaving,
    forget: (ids: readonly string[]) => {
      leftovers.forget(ids);
      for (const key of shown.keys()) if (ids.some((id) => key.startsWith(`${id} `))) shown.delete(key);
    },
    answer,
    /** As the response is opened. */
    read: async () => {
      for (const each of (await current(stored.answers(draft.id))).values())
        shown.set(`${draft.id} ${each.item}`, each);
    },
    restore: () => leftovers.restore(disk),
  };
}

const comment =
  (text: string) =>
  (answer = blank) =>
    edit(answer, { comment: text });
const answerStored = () => stored.answer(draft.id, blank.item, (answer) => answer ?? blank);
const commentStored = async () => {
  const read = await answerStored();
  return read.ok ? read.value.comment : read.failure.kind;
};

/** A repository whose disk takes nothing. */
const full = (): ResponseRepository => ({
  ...stored,
  answer: () => Promise.resolve({ ok: false, failure: { kind: 'storage' } }),
});

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
    const page = pageOn(gone());
    void page.answer(draft.id, blank.item, comment('書きかけ'));
    page.leaving();
    await pageOn(stored).restore();
    expect(await commentStored()).toBe('書きかけ');
    expect(shelf.entries.size).toBe(0);
  });

  it('keeps what is typed at the very last, on top of what was under way', async () => {
    const page = pageOn(gone());
    void page.answer(draft.id, blank.item, comment('書き'));
    page.leaving();
    void page.answer(draft.id, blank.item, (answer) => edit(answer ?? blank, { reason: '理由' }));
    await pageOn(stored).restore();
    expect(await answerStored()).toMatchObject({ ok: true, value: { comment: '書き', reason: '理由' } });
  });

  it('keeps what is typed at the very last also when what was under way came through', async () => {
    const page = pageOn(stored);
    const first = page.answer(draft.id, blank.item, comment('一'));
    page.leaving();
    const second = page.answer(draft.id, blank.item, comment('二'));
    await first;
    const asItReachedTheDisk = [...shelf.entries];
    expect(asItReachedTheDisk.map(([, text]) => (JSON.parse(text) as { answer: Answer }).answer.comment)).toEqual([
      '二',
    ]);
    await second;
    // The second write had not come through.
    await stored.answer(draft.id, blank.item, comment('一'));
    for (const [key, text] of asItReachedTheDisk) shelf.setItem(key, text);
    await pageOn(stored).restore();
    expect(await commentStored()).toBe('二');
  });

  it('goes on from what is known to be stored', async () => {
    const page = pageOn(stored);
    await page.answer(draft.id, blank.item, comment('前から'));
    const lost = pageOn(gone());
    await lost.read();
    void lost.answer(draft.id, blank.item, (answer) => edit(answer ?? blank, { reason: '後から' }));
    lost.leaving();
    await pageOn(stored).restore();
    expect(await answerStored()).toMatchObject({ ok: true, value: { comment: '前から', reason: '後から' } });
  });

  it('gives nothing back where the database holds something newer', async () => {
    const page = pageOn(stored);
    const first = page.answer(draft.id, blank.item, comment('古い'));
    page.leaving();
    const asItReachedTheDisk = [...shelf.entries];
    await first;
    await page.answer(draft.id, blank.item, comment('新しい'));
    for (const [key, text] of asItReachedTheDisk) shelf.setItem(key, text);
    await pageOn(stored).restore();
    expect(await commentStored()).toBe('新しい');
    expect(shelf.entries.size).toBe(0);
  });

  it('leaves nothing behind when the write came through after all', async () => {
    const page = pageOn(stored);
    const write = page.answer(draft.id, blank.item, comment('届いた'));
    page.leaving();
    expect(shelf.entries.size).toBe(1);
    await write;
    expect(shelf.entries.size).toBe(0);
  });

  it('changes nothing that is signed off', async () => {
    const page = pageOn(gone());
    void page.answer(draft.id, blank.item, comment('遅い'));
    page.leaving();
    const signOff = signOffOf('d'.repeat(64));
    const said = { digest: '', code: '', fileName: '', sealed: false, declaredAt: '' };
    await stored.sign({ ...draft, signOff }, { response: draft.id, revision: 1, ...said }, { text: '' });
    await pageOn(stored).restore();
    expect(await commentStored()).toBe('locked');
    expect(shelf.entries.size).toBe(0);
  });

  it('writes to the shelf only while it is left', async () => {
    const page = pageOn(stored);
    const write = page.answer(draft.id, blank.item, comment('普通'));
    expect(shelf.entries.size).toBe(0);
    await write;
    expect(shelf.entries.size).toBe(0);
  });

  it('keeps on the shelf what the disk did not take, until it does', async () => {
    const page = pageOn(full());
    const write = page.answer(draft.id, blank.item, comment('置けない'));
    page.leaving();
    await write;
    await pageOn(full()).restore();
    expect(shelf.entries.size).toBe(1);
    await pageOn(stored).restore();
    expect(await commentStored()).toBe('置けない');
    expect(shelf.entries.size).toBe(0);
  });

  it('replaces the stored answer also when the disk refused a write in between', async () => {
    const isFull = { now: false };
    const disk: ResponseRepository = {
      ...stored,
      answer: (...given) => (isFull.now ? full() : stored).answer(...given),
    };
    const page = pageOn(disk);
    await page.answer(draft.id, blank.item, comment('前'));
    isFull.now = true;
    await page.answer(draft.id, blank.item, comment('断られた'));
    page.leaving();
    await page.answer(draft.id, blank.item, comment('後'));
    await pageOn(stored).restore();
    expect(await commentStored()).toBe('後');
  });

  it('gives nothing back over an answer that was not there when it was left', async () => {
    const page = pageOn(gone());
    void page.answer(draft.id, blank.item, comment('古い'));
    page.leaving();
    await stored.answer(draft.id, blank.item, comment('別の窓で'));
    await pageOn(stored).restore();
    expect(await commentStored()).toBe('別の窓で');
    expect(shelf.entries.size).toBe(0);
  });

  it('gives the text back where the answer it was typed over is not there any more', async () => {
    const page = pageOn(gone());
    await stored.answer(draft.id, blank.item, comment('前'));
    await page.read();
    void page.answer(draft.id, blank.item, comment('後'));
    page.leaving();
    const another = await openDatabase(`test-${crypto.randomUUID()}`);
    if (!another.ok) throw new Error(another.failure.kind);
    stored = responsesIn(another.value);
    await stored.begin(draft);
    await pageOn(stored).restore();
    expect(await commentStored()).toBe('後');
  });
});

describe('a shelf', () => {
  it('that holds what cannot be read gives nothing back, and the rest', async () => {
    const page = pageOn(gone());
    void page.answer(draft.id, blank.item, comment('読める'));
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
    await pageOn(stored).restore();
    expect(await commentStored()).toBe('読める');
    expect([...(await current(stored.answers(draft.id))).keys()]).toEqual([blank.item]);
    expect([...shelf.entries.keys()]).toEqual(damaged.map(([place]) => place));
  });

  it('is cleared of answers only', () => {
    shelf.setItem('language', 'ja');
    void pageOn(gone()).answer(draft.id, blank.item, comment('消える'));
    shelf.setItem('tenken-leftover x y', '{}');
    clearShelf(shelf);
    expect([...shelf.entries]).toEqual([['language', 'ja']]);
  });
});

describe('a response that was deleted', () => {
  it('leaves nothing on the shelf, and the others keep what is theirs', async () => {
    const page = pageOn(gone());
    const other = '5f0f4c1e-1111-4222-8333-999955556666';
    void page.answer(draft.id, blank.item, comment('消える'));
    void page.answer(other, blank.item, comment('残る'));
    page.leaving();
    page.forget(['5f0f4c1e-1111-4222-8333-000055556666', draft.id]);
    expect(shelf.entries.size).toBe(1);
    page.leaving();
    expect([...shelf.entries.values()].map((text) => (JSON.parse(text) as { answer: Answer }).answer.comment)).toEqual([
      '残る',
    ]);
  });

  it('does not affect what is known of other responses', async () => {
    const other = draftWith({ id: '5f0f4c1e-1111-4222-8333-999955556666', department: '003' });
    await stored.begin(other);
    const page = pageOn(stored);
    for (const id of [draft.id, other.id]) await page.answer(id, blank.item, comment('前'));
    page.forget([draft.id]);
    page.leaving();
    const writes = [draft.id, other.id].map((id) => page.answer(id, blank.item, comment('後')));
    expect([...shelf.entries.values()].map((text) => (JSON.parse(text) as { over: unknown[] }).over)).toMatchObject([
      [null],
      [{ comment: '前' }],
    ]);
    await Promise.all(writes);
  });
});
