// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '#domain/result.ts';
import { ReviewPage } from '#features/chief/review/ReviewPage.tsx';
import type { Services } from '#app/services/services.ts';
import { incomingFile } from '#host/incoming-file.ts';
import { chiefWindow, RESPONSE, storeDraft, wholeAnswer } from '../submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const PASSPHRASE = '流氷きたきつね帆立さけ四月';
const NAME = '作業.tenken';

beforeEach(() => window.sessionStorage.clear());

/** A browser in which a file with this text can be chosen, and the page of a draft with these answers. */
async function browser(statuses: Parameters<typeof storeDraft>[1], text = '') {
  const page = await chiefWindow({ edition: 'browser' });
  const file = { text, writes: 0 };
  const write = async (bytes: Uint8Array) => {
    file.text = new TextDecoder().decode(bytes);
    file.writes += 1;
    return ok(null);
  };
  const changes: Partial<Services> = {
    chooseWorkingFile: async (name) => {
      file.text = '';
      return ok({ name, write });
    },
    reuseWorkingFile: async () => ok({ name: NAME, write, held: incomingFile(new File([file.text], NAME)) }),
  };
  Object.assign(page.services, changes);
  await storeDraft(page.services, statuses);
  page.show(<ReviewPage id={RESPONSE} />);
  return { ...page, file, user: userEvent.setup() };
}

type Browser = Awaited<ReturnType<typeof browser>>;

async function press({ user }: Browser, action: string, passphrase: string | null) {
  await user.click(await screen.findByRole('button', { name: /^作業ファイル：/ }));
  const dialog = within(await screen.findByRole('dialog'));
  if (passphrase === null) await user.click(dialog.getByRole('radio', { name: /封をしない/ }));
  else {
    await user.type(dialog.getByLabelText(/^パスフレーズ必須/), passphrase);
    await user.type(dialog.getByLabelText(/もう一度/), passphrase);
  }
  await user.click(dialog.getByRole('button', { name: action }));
  if (passphrase === null)
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: /分かりました/ }));
}

const reuse = (window: Browser, passphrase: string | null = null) =>
  press(window, '前の作業ファイルを続けて使う', passphrase);
const written = () => screen.findByRole('button', { name: '作業ファイル：書き込み済み' });

/** What a working file of such a draft holds. */
async function textOf(statuses: Parameters<typeof storeDraft>[1], passphrase: string | null = null): Promise<string> {
  const earlier = await browser(statuses);
  await press(earlier, 'ファイルの場所と名前を選ぶ', passphrase);
  await written();
  const { text } = earlier.file;
  cleanup();
  window.sessionStorage.clear();
  return text;
}

describe('a working file that is there', () => {
  it.each([
    ['holds the same', { 'A-1': 'yes' }],
    ['holds less', {}],
  ] as const)('is gone on with at once where it %s', async (_, before) => {
    const page = await browser({ 'A-1': 'yes' }, await textOf(before));
    await reuse(page);
    await written();
    await storedBehind(page.services).responses.answer(RESPONSE, 'A-2', () => wholeAnswer('A-2', 'no'));
    await waitFor(() => expect(page.file.text).toContain('A-2'));
  });

  it('is gone on with where it is empty', async () => {
    await reuse(await browser({ 'A-1': 'yes' }));
    await written();
  });

  it('is asked about where it holds what is not here, and stays as it is until the person agrees', async () => {
    const text = await textOf({ 'A-1': 'yes', 'A-2': 'no' });
    const page = await browser({ 'A-1': 'yes' }, text);
    await reuse(page);
    const question = within(await screen.findByRole('alertdialog', { name: /置き換えますか/ }));
    expect(question.getByText(/1件あります/)).toBeDefined();
    expect(page.file.text).toBe(text);
    await page.user.click(question.getByRole('button', { name: 'ここの回答で置き換える' }));
    await written();
    expect(page.file.text).not.toBe(text);
  });

  it('stays as it is where the person does not agree', async () => {
    const text = await textOf({ 'A-1': 'no' });
    const page = await browser({ 'A-1': 'yes' }, text);
    await reuse(page);
    await page.user.click(await screen.findByRole('button', { name: 'キャンセル' }));
    expect(page.file).toEqual({ text, writes: 0 });
    expect(screen.getByRole('button', { name: '作業ファイル：なし' })).toBeDefined();
  });

  it('is not used where it is no draft', async () => {
    const page = await browser({ 'A-1': 'yes' }, '会議の記録');
    await reuse(page);
    expect(await screen.findByText(/下書きとして読めないファイル/)).toBeDefined();
    expect(page.file).toEqual({ text: '会議の記録', writes: 0 });
  });

  it('is not used where it holds the draft of another response', async () => {
    const text = (await textOf({ 'A-1': 'yes' })).trim();
    const page = await browser({ 'A-1': 'yes' }, text);
    const { readDraft } = page.services;
    Object.assign(page.services, {
      readDraft: async (...given: Parameters<typeof readDraft>) => {
        const read = await readDraft(...given);
        if (!read.ok) return read;
        const response = { ...read.value.payload.response, uuid: '5f0f4c1e-1111-4222-8333-444455559999' };
        return ok({ ...read.value, payload: { ...read.value.payload, response } });
      },
    } satisfies Partial<Services>);
    await reuse(page);
    expect(await screen.findByText(/別の下書きが入っています/)).toBeDefined();
    expect(page.file).toEqual({ text, writes: 0 });
  });

  it('is gone on with under its passphrase, and not used under another one', async () => {
    const text = await textOf({ 'A-1': 'yes' }, PASSPHRASE);
    const page = await browser({ 'A-1': 'yes' }, text);
    await reuse(page, `${PASSPHRASE}ちがう`);
    expect(await screen.findByText(/パスフレーズでは開けません/)).toBeDefined();
    expect(page.file).toEqual({ text, writes: 0 });
    const close = within(screen.getByRole('dialog')).getAllByRole('button', { name: '閉じる' });
    await page.user.click(close.at(-1) ?? document.body);
    await reuse(page, PASSPHRASE);
    await written();
  });

  it('is not used where the person does not let the page write to it', async () => {
    const page = await browser({ 'A-1': 'yes' });
    Object.assign(page.services, { reuseWorkingFile: async () => fail({ kind: 'no-permission' as const }) });
    await reuse(page);
    expect(await screen.findByText(/書き込みが許可されませんでした/)).toBeDefined();
  });
});
