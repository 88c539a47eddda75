import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answers/answer.ts';
import { blankAnswer, edit } from '#domain/answers/commands.ts';
import { changeAnswer } from '#domain/answers/content.ts';
import type { ResponseRepository } from '#domain/answers/response-repository.ts';
import { fail, ok } from '#domain/result.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { createOpenResponses, type OpenResponses } from '#state/open-response/open-responses.ts';
import type { OtherWindows } from '#state/open-response/ports.ts';
import { createSavingStore, savingBadge } from '#state/saving.ts';
import { attachmentsIn } from '#storage/attachments.ts';
import { contentsIn } from '#storage/contents.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { lastYearsIn } from '#storage/last-years.ts';
import { receivedReturnsIn } from '#storage/received-returns.ts';
import { responsesIn } from '#storage/responses.ts';
import { current } from '../../support/current.ts';
import { draftWith, signOffOf } from '../../support/response.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

const [item] = itemsOf(questionnaire);
if (item === undefined) throw new Error('the questionnaire has items');
const blank = blankAnswer(questionnaire, item);
const draft = draftWith();

let database: Database;
let stored: ResponseRepository;
/** Who has the response; one window at a time. */
let holder: object | null;
let told: (string | null)[];
let listeners: ((response: string | null) => void)[];

beforeEach(async () => {
  const opened = await openDatabase(`open-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
  stored = responsesIn(database);
  await stored.begin(draft);
  [holder, told, listeners] = [null, [], []];
});

/** A window on the same database. */
function newWindow(changes: Partial<ResponseRepository> = {}) {
  const saving = createSavingStore();
  const self = {};
  const otherWindows: OtherWindows = {
    tell: (response) => {
      told.push(response);
      for (const listener of listeners) listener(response);
    },
    heard: (listener) => void listeners.push(listener),
  };
  const open = createOpenResponses({
    contents: contentsIn(database),
    responses: { ...stored, ...changes },
    attachments: attachmentsIn(database),
    lastYears: lastYearsIn(database),
    receivedReturns: receivedReturnsIn(database),
    saving,
    hold: async () => {
      if (holder !== null) return null;
      holder = self;
      return () => (holder = null);
    },
    now: () => '2026-11-20T03:00:00.000Z',
    waiting: null,
    otherWindows,
  });
  return { open, saving, badge: () => savingBadge(saving.getState()) };
}

/** Opens the draft and waits until it is shown. */
async function entered(open: OpenResponses): Promise<() => void> {
  const leave = open.enter(draft.id, () => undefined);
  await expect.poll(() => open.state(draft.id).kind).not.toBe('reading');
  return leave;
}

function contentOf(open: OpenResponses) {
  const state = open.state(draft.id);
  return state.kind === 'reading' ? undefined : state.content;
}
const commentIn = (open: OpenResponses) => contentOf(open)?.answers.get(blank.item)?.comment;
const say = (open: OpenResponses, comment: string) =>
  open.apply(
    draft.id,
    changeAnswer(blank.item, (given) => edit(given ?? blank, { comment })),
  );
const commentStored = async () => (await current(stored.answers(draft.id))).get(blank.item)?.comment;

describe('a response that this window holds', () => {
  it('shows a command before the call is over, and stores it', async () => {
    const { open, badge } = newWindow();
    await entered(open);
    expect(say(open, '一').ok).toBe(true);
    expect([commentIn(open), badge()]).toEqual(['一', 'saving']);
    await expect.poll(badge).toBe('saved');
    expect(await commentStored()).toBe('一');
  });

  it('tells its listeners of every change, and keeps what did not change the same object', async () => {
    const { open } = newWindow();
    await stored.answer(draft.id, 'A-2', () => ({ ...blank, item: 'A-2' }));
    await entered(open);
    const seen: (Answer | undefined)[] = [contentOf(open)?.answers.get('A-2')];
    open.enter(draft.id, () => seen.push(contentOf(open)?.answers.get('A-2')));
    say(open, '一');
    say(open, '二');
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(1);
  });

  it('goes on showing what the disk refused, says so, and stores it once there is room', async () => {
    let isFull = true;
    const { open, saving, badge } = newWindow({
      answer: (...given) => (isFull ? Promise.resolve(fail({ kind: 'storage' })) : stored.answer(...given)),
    });
    await entered(open);
    say(open, '置けない');
    await expect.poll(badge).toBe('failed');
    expect(commentIn(open)).toBe('置けない');
    isFull = false;
    await saving.flush();
    expect([badge(), await commentStored()]).toEqual(['saved', '置けない']);
  });

  it('takes no command where the response is signed, and none it does not have open', async () => {
    const { open } = newWindow();
    expect(say(open, '一')).toEqual(fail({ kind: 'gone' }));
    await stored.change(draft.id, (each) => ({ ...each, signOff: signOffOf('a'.repeat(64)) }));
    await entered(open);
    expect(say(open, '一')).toEqual(fail({ kind: 'locked' }));
    expect(commentIn(open)).toBeUndefined();
  });

  it('shows that it was signed past this window as soon as the disk refuses to write', async () => {
    const { open, badge } = newWindow();
    await entered(open);
    await stored.change(draft.id, (each) => ({ ...each, signOff: signOffOf('a'.repeat(64)) }));
    say(open, '遅い');
    await expect.poll(badge).toBe('failed');
    await expect.poll(() => contentOf(open)?.response.signOff?.digest).toBe('a'.repeat(64));
    expect(commentIn(open)).toBe('遅い');
    expect(await commentStored()).toBeUndefined();
  });

  it('changes one part of the draft and leaves the others as the disk has them', async () => {
    const { open, badge } = newWindow();
    await entered(open);
    await stored.change(draft.id, (each) => ({ ...each, profile: {} }));
    open.apply(draft.id, () => ok({ kind: 'respondent', respondent: { post: '主査', name: '北見' } }));
    await expect.poll(badge).toBe('saved');
    expect(await current(stored.one(draft.id))).toMatchObject({ respondent: { name: '北見' }, profile: {} });
  });

  it('reads again what others wrote, and keeps on top of it what is not stored yet', async () => {
    const { open } = newWindow({ answer: () => new Promise(() => undefined) });
    await entered(open);
    say(open, '自分の');
    await stored.answer(draft.id, 'A-2', () => ({ ...blank, item: 'A-2', comment: '別の' }));
    await open.reread(draft.id);
    expect(contentOf(open)?.answers.get('A-2')?.comment).toBe('別の');
    expect(commentIn(open)).toBe('自分の');
  });

  it('stays open from page to page without being read again, and is let go of only when everything is stored', async () => {
    let write: () => void = () => undefined;
    const { open } = newWindow({
      answer: async (...given) => {
        await new Promise<void>((resolve) => (write = resolve));
        return stored.answer(...given);
      },
    });
    const leave = await entered(open);
    say(open, '一');
    leave();
    const leaveNext = open.enter(draft.id, () => undefined);
    expect(commentIn(open)).toBe('一');
    leaveNext();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(holder).not.toBeNull();
    write();
    await expect.poll(() => holder).toBeNull();
    expect(open.state(draft.id).kind).toBe('reading');
  });
});

describe('signing off', () => {
  const said = { digest: 'd', code: '', fileName: '', sealed: false, declaredAt: '' };
  const locked = draftWith({ signOff: signOffOf('d'.repeat(64)) });
  const sign = (open: OpenResponses) => open.sign(locked, { response: draft.id, revision: 1, ...said }, { text: '' });

  it('waits until the writer is empty, and shows what is signed', async () => {
    const { open } = newWindow();
    await entered(open);
    say(open, '最後');
    expect((await sign(open)).ok).toBe(true);
    expect(await commentStored()).toBe('最後');
    expect(contentOf(open)?.response.signOff).not.toBeNull();
  });

  it('is refused while something could not be stored', async () => {
    const { open } = newWindow({ answer: async () => fail({ kind: 'storage' }) });
    await entered(open);
    say(open, '置けない');
    expect(await sign(open)).toEqual(fail({ kind: 'unsaved' }));
    expect((await current(stored.one(draft.id)))?.signOff).toBeNull();
  });
});

describe('a window beside the one that holds the response', () => {
  it('follows what is stored, takes no command, and reads again before it takes over', async () => {
    const [first, second] = [newWindow(), newWindow()];
    const leave = await entered(first.open);
    const leaveSecond = await entered(second.open);
    expect(second.open.state(draft.id).kind).toBe('elsewhere');
    say(first.open, '一');
    await expect.poll(() => commentIn(second.open)).toBe('一');
    expect(say(second.open, '二')).toEqual(fail({ kind: 'gone' }));
    say(first.open, '三');
    leave();
    await expect.poll(() => holder).toBeNull();
    leaveSecond();
    second.open.enter(draft.id, () => undefined);
    await expect.poll(() => second.open.state(draft.id).kind).toBe('held');
    expect(commentIn(second.open)).toBe('三');
    expect(say(second.open, '四').ok).toBe(true);
  });

  it('tells the one that holds it of a return it received', async () => {
    const [first, second] = [newWindow(), newWindow()];
    await entered(first.open);
    const received = { digest: 'r', response: draft.id, payload: { issuedAt: '2026-11-01' }, text: '', receivedAt: '' };
    await second.open.keepReturn(received as unknown as Parameters<OpenResponses['keepReturn']>[0]);
    expect(told).toEqual([draft.id]);
    await expect.poll(() => contentOf(first.open)?.returns.map(({ digest }) => digest)).toEqual(['r']);
  });

  it('adopts no draft in the place of one that is held elsewhere', async () => {
    const [first, second] = [newWindow(), newWindow()];
    await entered(first.open);
    const adopted = await second.open.adopt({ response: draft, answers: [], attached: [] }, draft);
    expect(adopted).toEqual(fail({ kind: 'elsewhere' }));
  });
});
