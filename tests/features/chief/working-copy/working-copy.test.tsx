// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Unseal } from '#domain/exchange/crypto.ts';
import { HomePage } from '#features/chief/home/HomePage.tsx';
import { ReviewPage } from '#features/chief/review/ReviewPage.tsx';
import type { Services } from '#app/services/services.ts';
import type { NotWritten } from '#host/working-file.ts';
import { fileOf } from '../../../support/officer-page.tsx';
import { homePage } from '../home/opening.tsx';
import { current } from '../../../support/current.ts';
import { chiefWindow, RESPONSE, storeDraft, wholeAnswer } from '../submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const PASSPHRASE = '流氷きたきつね帆立さけ四月';

beforeEach(() => window.sessionStorage.clear());

/** A browser in which files can be chosen; `outcome` of every write may be set. */
async function browser(statuses: Parameters<typeof storeDraft>[1], changes: Partial<Services> = {}) {
  const window = await chiefWindow({ edition: 'browser' });
  const file = { texts: [] as string[], asked: [] as string[], outcome: ok(null) as Result<null, NotWritten> };
  Object.assign(window.services, {
    chooseWorkingFile: async (name: string) => {
      file.asked.push(name);
      return ok({
        name,
        write: async (bytes: Uint8Array) => {
          if (file.outcome.ok) file.texts.push(new TextDecoder().decode(bytes));
          return file.outcome;
        },
      });
    },
    ...changes,
  });
  await storeDraft(window.services, statuses);
  const user = userEvent.setup();
  return { ...window, user, file, open: () => window.show(<ReviewPage id={RESPONSE} />) };
}

type Window = Awaited<ReturnType<typeof browser>>;

async function choosePlain({ user }: Window, action: string) {
  await user.click(await screen.findByRole('radio', { name: /封をしない/ }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: action }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: /分かりました/ }));
}

async function keepPlain(window: Window) {
  await window.user.click(await screen.findByRole('button', { name: '作業ファイル：なし' }));
  await choosePlain(window, 'ファイルの場所と名前を選ぶ');
  await screen.findByRole('button', { name: '作業ファイル：書き込み済み' });
}

async function answersIn({ readDraft }: Services, text: string | undefined, unseal?: Unseal) {
  const read = await readDraft(text ?? '', unseal);
  return read.ok ? read.value.payload.answers.map(({ item, choice }) => [item, choice]) : read.failure.kind;
}

/** The page is covered by another one, which is when the copy is not to wait. */
function leave() {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}

describe('a working file', () => {
  it('holds the draft at once, under a name that tells department and day', async () => {
    const window = await browser({ 'A-1': 'yes', 'A-2': 'no' });
    window.open();
    await keepPlain(window);
    expect(window.file.asked).toEqual(['自己点検_R08_002_第002課_作業ファイル_20261120.tenken']);
    expect(await answersIn(window.services, window.file.texts[0])).toEqual([
      ['A-1', 'yes'],
      ['A-2', 'no'],
    ]);
  });

  it('is written again after a change, from whichever page', async () => {
    const window = await browser({ 'A-1': 'yes' });
    const { unmount } = window.open();
    await keepPlain(window);
    unmount();
    window.show(<HomePage />);
    await storedBehind(window.services).responses.answer(RESPONSE, 'A-3', () => wholeAnswer('A-3', 'yes'));
    await waitFor(async () => {
      expect(await answersIn(window.services, window.file.texts.at(-1))).toEqual([
        ['A-1', 'yes'],
        ['A-3', 'yes'],
      ]);
    });
  });

  it('holds what was being typed when the page is left', async () => {
    const window = await browser({ 'A-1': 'yes' });
    const { services, file } = window;
    window.open();
    await keepPlain(window);
    const finish = services.saving.begin();
    services.saving.beforeClosing(async () => {
      finish(await storedBehind(services).responses.answer(RESPONSE, 'A-2', () => wholeAnswer('A-2', 'no')));
    });
    leave();
    await waitFor(() => expect(file.texts.length).toBeGreaterThan(1));
    expect(await answersIn(services, file.texts.at(-1))).toEqual([
      ['A-1', 'yes'],
      ['A-2', 'no'],
    ]);
  });

  it('opens on an empty computer, and the draft goes on from it', async () => {
    const window = await browser({ 'A-1': 'yes', 'A-2': 'no' });
    window.open();
    await keepPlain(window);
    cleanup();
    const home = await homePage();
    home.show();
    await home.open(fileOf('作業.tenken', window.file.texts[0] ?? ''));
    await home.user.click(await screen.findByRole('button', { name: 'この下書きの続きを始める' }));
    await waitFor(async () => expect((await current(home.services.responses.answers(RESPONSE))).size).toBe(2));
    expect(await current(home.services.responses.one(RESPONSE))).toMatchObject({
      respondent: { post: '係長', name: '髙橋 花子' },
      signOff: null,
    });
  });

  it('is sealed unless the person wants it open, and opens with the passphrase alone', async () => {
    const { user, file, services, open } = await browser({ 'A-1': 'yes' });
    open();
    await user.click(await screen.findByRole('button', { name: '作業ファイル：なし' }));
    await user.click(screen.getByRole('button', { name: 'ファイルの場所と名前を選ぶ' }));
    expect(file.asked).toEqual([]);
    await user.type(await screen.findByLabelText(/^パスフレーズ必須/), PASSPHRASE);
    await user.type(screen.getByLabelText(/もう一度/), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'ファイルの場所と名前を選ぶ' }));
    await screen.findByRole('button', { name: '作業ファイル：書き込み済み' });
    const [text] = file.texts;
    expect(text).not.toContain('台帳');
    expect(await answersIn(services, text)).toBe('sealed');
    expect(await answersIn(services, text, services.sealing.unsealWithPassphrase(PASSPHRASE))).toEqual([
      ['A-1', 'yes'],
    ]);
  });

  it('that cannot be written says why, does not stop answering, and is well again after a later write', async () => {
    const window = await browser({ 'A-1': 'yes' });
    const { file, services } = window;
    window.open();
    await keepPlain(window);
    file.outcome = fail({ kind: 'no-space' });
    expect((await storedBehind(services).responses.answer(RESPONSE, 'A-2', () => wholeAnswer('A-2', 'no'))).ok).toBe(
      true,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('空き容量が足りません');
    expect(screen.getByText('保存済み')).toBeDefined();
    expect(screen.getByRole('button', { name: '作業ファイル：書き込めません' })).toBeDefined();
    file.outcome = ok(null);
    await storedBehind(services).responses.answer(RESPONSE, 'A-3', () => wholeAnswer('A-3', 'yes'));
    await screen.findByRole('button', { name: '作業ファイル：書き込み済み' });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await answersIn(services, file.texts.at(-1))).toHaveLength(3);
  });

  it('is asked for again with one press after the page was loaded anew', async () => {
    const window = await browser({ 'A-1': 'yes' });
    window.open();
    await keepPlain(window);
    cleanup();
    const again = await browser({ 'A-1': 'yes' });
    again.open();
    await again.user.click(await screen.findByRole('button', { name: '作業ファイルを選び直す' }));
    await screen.findByRole('button', { name: '作業ファイル：書き込み済み' });
    expect(again.file.texts).toHaveLength(1);
  });

  it('is left as it is once the response is signed or handed over', async () => {
    const window = await browser({ 'A-1': 'yes' });
    const { services, file } = window;
    window.open();
    await keepPlain(window);
    const to = { post: '主査', name: '北見 太郎' };
    await storedBehind(services).responses.change(RESPONSE, (current) => ({
      ...current,
      handedOver: { to, at: services.now() },
    }));
    await services.openResponses.reread(RESPONSE);
    expect(await screen.findByText('この下書きは引き渡し済みです')).toBeDefined();
    leave();
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    expect(file.texts).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /作業ファイル/ })).toBeNull();
  });

  it('warns a person who may be about to overwrite an earlier one with nothing', async () => {
    const { user, open } = await browser({});
    open();
    await user.click(await screen.findByRole('button', { name: '作業ファイル：なし' }));
    expect(await screen.findByText('ここには、まだ回答がありません')).toBeDefined();
  });

  it('is not offered in the desktop edition', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes' });
    show(<ReviewPage id={RESPONSE} />);
    await screen.findByText('保存済み');
    expect(screen.queryByRole('button', { name: /作業ファイル|下書きファイル/ })).toBeNull();
  });
});

describe('where no working file can be kept', () => {
  it('a copy is offered when a chapter is complete, and holds everything so far', async () => {
    const window = await browser({ 'A-1': 'yes', 'A-2': 'yes' }, { chooseWorkingFile: null });
    const { services, saved, user } = window;
    window.open();
    await screen.findByRole('button', { name: '下書きファイル：なし' });
    expect(screen.queryByText(/回答がそろいました/)).toBeNull();
    await storedBehind(services).responses.answer(RESPONSE, 'A-3', () => wholeAnswer('A-3', 'yes'));
    await services.openResponses.reread(RESPONSE);
    expect(await screen.findByText(/の回答がそろいました/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '今は保存しない' }));
    expect(screen.queryByText(/回答がそろいました/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '下書きファイル：なし' }));
    await choosePlain(window, '下書きファイルを保存する');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await answersIn(services, saved[0]?.text)).toHaveLength(3);
  });

  it('is where the browser refuses its choice of files, too', async () => {
    const window = await browser({}, { chooseWorkingFile: async () => fail({ kind: 'refused' as const }) });
    window.open();
    await window.user.click(await screen.findByRole('button', { name: '作業ファイル：なし' }));
    await choosePlain(window, 'ファイルの場所と名前を選ぶ');
    expect(await screen.findByRole('button', { name: '下書きファイル：なし' })).toBeDefined();
  });
});

describe('how safe answers are in the browser', () => {
  const place = (kept: boolean | null, room: number | null, asked: () => boolean = () => false): Partial<Services> => ({
    place: {
      address: '',
      used: async () => null,
      room: async () => room,
      isKept: async () => kept,
      askToKeep: async () => asked(),
    },
  });

  it.each([
    ['there is next to no room, even if a promise was given', true, 1024, '回答を長く残せない状態で開いています'],
    ['nothing was promised', false, null, '回答は、このブラウザーの中だけにあります'],
    ['nothing is told', null, null, '回答は、このブラウザーの中だけにあります'],
  ])('is doubted for as long as %s', async (_, kept, room, title) => {
    const window = await browser({ 'A-1': 'yes' }, place(kept, room));
    window.open();
    expect(await screen.findByText(title)).toBeDefined();
    await keepPlain(window);
    expect(screen.queryByText(title)).toBeNull();
  });

  it('is not doubted where the browser promised to keep them', async () => {
    const window = await browser({ 'A-1': 'yes' }, place(true, 1e12));
    window.open();
    await screen.findByRole('button', { name: '作業ファイル：なし' });
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    expect(screen.queryByText(/このブラウザーの中だけ|長く残せない/)).toBeNull();
  });

  it('is asked for once, when the first answer is stored', async () => {
    let asked = 0;
    const { services, open } = await browser(
      { 'A-1': 'yes' },
      place(false, null, () => {
        asked += 1;
        return false;
      }),
    );
    open();
    await screen.findByText('回答は、このブラウザーの中だけにあります');
    expect(asked).toBe(0);
    for (let n = 0; n < 3; n += 1) services.saving.begin()(ok(null));
    await waitFor(() => expect(asked).toBe(1));
  });
});
