// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { readKeyFile, type KeyFile } from '#domain/exchange/officer-key.ts';
import { packsFor } from '#domain/pack/build.ts';
import { officersFor } from '#features/officer/setup/packs/make-packs.ts';
import { KeyPanel } from '#features/officer/setup/keys/KeyPanel.tsx';
import { KeyState } from '#features/officer/shared/frame/KeyState.tsx';
import { KeyUnlock } from '#features/officer/shared/keys/KeyUnlock.tsx';
import { current } from '../../../support/current.ts';
import { fileOf, newDesk, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';

const PASSPHRASE = '流氷きたきつね帆立さけ四月の雨と';
const NEXT = '知床の山とはまなすの花が咲く丘';
const AT = '2026-10-01T00:00:00.000Z';

/** The letters of the sheet that is on screen, and the identity they stand for. */
function lettersOnScreen(): string {
  return Array.from(document.querySelectorAll('article table td:first-of-type'), (cell) => cell.textContent).join(' ');
}

async function keptKey(desk: Desk): Promise<KeyFile> {
  const file = await desk.services.sealing.createKey('点検担当', PASSPHRASE, AT);
  await desk.services.officerKeys.keep(file);
  return file;
}

function savedKey(desk: Desk): { name: string; text: string; file: KeyFile } {
  const saved = desk.saved.at(-1);
  const text = new TextDecoder().decode(saved?.bytes);
  const file = readKeyFile(text);
  if (saved === undefined || !file.ok) throw new Error('no key file was saved');
  return { name: saved.name, text, file: file.value };
}

/** Makes a key; without `instead` its file is saved and the way to its proof taken, else the way of that name. */
async function keyMade(desk: Desk, instead?: string) {
  const user = userEvent.setup();
  showOfficerPage(desk, <KeyPanel />);
  await user.click(await screen.findByRole('button', { name: '新しい鍵を作る' }));
  await user.type(screen.getByRole('textbox', { name: /鍵の持ち主/ }), '点検担当');
  await user.type(screen.getByLabelText(/^パスフレーズ必須/), PASSPHRASE);
  await user.type(screen.getByLabelText(/もう一度/), PASSPHRASE);
  await user.click(screen.getByRole('button', { name: '鍵を作る' }));
  if (instead !== undefined) {
    await user.click(await screen.findByRole('button', { name: instead }));
    return user;
  }
  await user.click(await screen.findByRole('button', { name: '鍵ファイルを保存する' }));
  await user.click(await screen.findByRole('button', { name: '復元の確認へ進む' }));
  return user;
}

describe('making a key', () => {
  it('counts only once the saved file was opened again', async () => {
    const desk = await newDesk();
    const user = await keyMade(desk);
    expect(desk.services.desk.getState().unlocked).toBeNull();
    const [saved] = desk.saved;
    if (saved === undefined) throw new Error('no key file was saved');
    const text = new TextDecoder().decode(saved.bytes);
    expect(text).not.toContain(PASSPHRASE);
    desk.chosen = [fileOf(saved.name, text)];
    await user.click(screen.getByRole('button', { name: '鍵ファイルを選ぶ' }));
    await screen.findByText('選んだ鍵：点検担当');
    await user.type(screen.getByLabelText('パスフレーズ'), 'これはちがうパスフレーズ');
    await user.click(screen.getByRole('button', { name: '鍵のロックを解除して確かめる' }));
    await screen.findByText(/パスフレーズが違います/);
    expect(desk.services.desk.getState().unlocked).toBeNull();
    await user.clear(screen.getByLabelText('パスフレーズ'));
    await user.type(screen.getByLabelText('パスフレーズ'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: '鍵のロックを解除して確かめる' }));
    await waitFor(() => expect(desk.services.desk.getState().unlocked?.name).toBe('点検担当'));
    expect(await screen.findByText('開いています')).toBeDefined();
  });

  it('does not accept another key file as the proof', async () => {
    const desk = await newDesk();
    const user = await keyMade(desk);
    const other = await desk.services.sealing.createKey('別の人', PASSPHRASE, '2026-10-01T00:00:00.000Z');
    desk.chosen = [fileOf('別の鍵', JSON.stringify(other))];
    await user.click(screen.getByRole('button', { name: '鍵ファイルを選ぶ' }));
    expect(await screen.findByText(/いま作った鍵とは別の鍵ファイルです/)).toBeDefined();
    expect(screen.getByRole('button', { name: '鍵のロックを解除して確かめる' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('the recovery sheet', () => {
  it('proves a new key in place of its file, when it is typed from the paper', async () => {
    const desk = await newDesk();
    const print = vi.spyOn(desk.services.host, 'print');
    const user = await keyMade(desk, '回復キーで確かめる');
    await user.type(screen.getByLabelText('「点検担当」の鍵のパスフレーズ'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: '回復キー（印刷用）を表示する' }));
    await user.click(await screen.findByRole('button', { name: '印刷する' }));
    expect(print).toHaveBeenCalledOnce();
    const letters = lettersOnScreen();
    await user.click(screen.getByRole('button', { name: '印刷したので、確かめへ進む' }));
    expect(document.body.textContent).not.toContain(letters.slice(0, 9));
    const typed = screen.getByRole('textbox', { name: /回復キーの文字/ });
    await user.type(typed, letters.slice(0, -1));
    await user.click(screen.getByRole('button', { name: '入力して確かめる' }));
    expect(await screen.findByText(/文字の数が違います/)).toBeDefined();
    await user.type(typed, letters.endsWith('Q') ? 'P' : 'Q');
    await user.click(screen.getByRole('button', { name: '入力して確かめる' }));
    expect(await screen.findByText(/用紙の文字と違うところがあります/)).toBeDefined();
    expect(desk.services.desk.getState().unlocked).toBeNull();
    await user.clear(typed);
    await user.type(typed, letters.toLowerCase());
    await user.click(screen.getByRole('button', { name: '入力して確かめる' }));
    await waitFor(() => expect(desk.services.desk.getState().unlocked?.name).toBe('点検担当'));
  });

  it('is not accepted from another key', async () => {
    const desk = await newDesk();
    await keptKey(desk);
    const other = await desk.services.sealing.createKey('別の人', PASSPHRASE, AT);
    const revealed = await desk.services.sealing.reveal(other, PASSPHRASE);
    if (!revealed.ok) throw new Error(revealed.failure.kind);
    const user = userEvent.setup();
    showOfficerPage(desk, <KeyPanel />);
    await user.click(await screen.findByRole('button', { name: '回復キー（印刷用）を作る' }));
    await user.type(screen.getByLabelText('「点検担当」の鍵のパスフレーズ'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: '回復キー（印刷用）を表示する' }));
    await user.click(await screen.findByRole('button', { name: '印刷したので、確かめへ進む' }));
    await user.type(screen.getByRole('textbox', { name: /回復キーの文字/ }), revealed.value.identity);
    await user.click(screen.getByRole('button', { name: '入力して確かめる' }));
    expect(await screen.findByText(/別の鍵の回復キーです/)).toBeDefined();
  });

  it('opens files later without key file and passphrase, until it is put away', async () => {
    const desk = await newDesk();
    const { sealing } = desk.services;
    const file = await sealing.createKey('点検担当', PASSPHRASE, AT);
    const revealed = await sealing.reveal(file, PASSPHRASE);
    if (!revealed.ok) throw new Error(revealed.failure.kind);
    const user = userEvent.setup();
    showOfficerPage(
      desk,
      <>
        <KeyState />
        <KeyUnlock sheet />
      </>,
    );
    await user.click(await screen.findByRole('button', { name: '回復キーで解除する' }));
    await user.type(screen.getByRole('textbox', { name: /回復キーの文字/ }), revealed.value.identity);
    await user.click(screen.getByRole('button', { name: '回復キーを使う' }));
    expect(await screen.findByText('回復キーで解除しています（署名はできません）')).toBeDefined();
    const { sheet, unlocked } = desk.services.desk.getState();
    expect(unlocked).toBeNull();
    const sealed = await sealing.sealTo([file.recipient])('回答');
    expect(await sheet?.unseal(sealed)).toEqual({ ok: true, value: '回答' });
    await user.click(screen.getByRole('button', { name: '鍵をロックする' }));
    expect(desk.services.desk.getState().sheet).toBeNull();
  });
});

describe('handing a key over', () => {
  it('keeps the same key under the new name and passphrase once the new file was opened', async () => {
    const desk = await newDesk();
    const old = await keptKey(desk);
    const user = userEvent.setup();
    showOfficerPage(desk, <KeyPanel />);
    await user.click(await screen.findByRole('button', { name: '後任へ引き継ぐ' }));
    await user.type(screen.getByLabelText('パスフレーズ'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: '鍵のロックを解除して確かめる' }));
    await user.type(await screen.findByRole('textbox', { name: /鍵の持ち主/ }), '新しい担当');
    await user.type(screen.getByLabelText(/^パスフレーズ必須/), NEXT);
    await user.type(screen.getByLabelText(/もう一度/), NEXT);
    await user.click(screen.getByRole('button', { name: '新しいパスフレーズで封をする' }));
    await user.click(await screen.findByRole('button', { name: '鍵ファイルを保存する' }));
    await user.click(await screen.findByRole('button', { name: '復元の確認へ進む' }));
    const { name, text, file } = savedKey(desk);
    expect(file).toMatchObject({ name: '新しい担当', recipient: old.recipient, key: old.key });

    desk.chosen = [fileOf('古い鍵', JSON.stringify(old))];
    await user.click(screen.getByRole('button', { name: '鍵ファイルを選ぶ' }));
    expect(await screen.findByText(/いま作った鍵とは別の鍵ファイルです/)).toBeDefined();
    desk.chosen = [fileOf(name, text)];
    await user.click(screen.getByRole('button', { name: '鍵ファイルを選ぶ' }));
    await screen.findByText('選んだ鍵：新しい担当');
    await user.type(screen.getByLabelText('パスフレーズ'), NEXT);
    await user.click(screen.getByRole('button', { name: '鍵のロックを解除して確かめる' }));
    expect(await screen.findByText(/鍵を「新しい担当」に引き継ぎました/)).toBeDefined();
    expect(desk.services.desk.getState().unlocked?.name).toBe('新しい担当');
    await user.click(screen.getByRole('button', { name: '引継ぎを終える' }));
    expect(await screen.findByText('新しい担当')).toBeDefined();
    expect(screen.queryByText('点検担当')).toBeNull();
  });

  it('goes no further with a wrong passphrase', async () => {
    const desk = await newDesk();
    await keptKey(desk);
    const user = userEvent.setup();
    showOfficerPage(desk, <KeyPanel />);
    await user.click(await screen.findByRole('button', { name: '後任へ引き継ぐ' }));
    await user.type(screen.getByLabelText('パスフレーズ'), NEXT);
    await user.click(screen.getByRole('button', { name: '鍵のロックを解除して確かめる' }));
    expect(await screen.findByText(/パスフレーズが違います/)).toBeDefined();
    expect(screen.queryByRole('textbox', { name: /鍵の持ち主/ })).toBeNull();
  });
});

describe('a new passphrase', () => {
  it('is refused while it is short or typed differently the second time', async () => {
    const desk = await newDesk();
    const user = userEvent.setup();
    showOfficerPage(desk, <KeyPanel />);
    await user.click(await screen.findByRole('button', { name: '新しい鍵を作る' }));
    await user.type(screen.getByRole('textbox', { name: /鍵の持ち主/ }), '点検担当');
    await user.type(screen.getByLabelText(/^パスフレーズ必須/), '短い');
    await user.click(screen.getByRole('button', { name: '鍵を作る' }));
    expect(await screen.findByText('パスフレーズは12文字以上にしてください。')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText(/^パスフレーズ必須/));
    await user.type(screen.getByLabelText(/^パスフレーズ必須/), PASSPHRASE);
    await user.type(screen.getByLabelText(/もう一度/), NEXT);
    expect(await screen.findByText('上のパスフレーズと違っています。')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '鍵を作る' }));
    expect(screen.queryByRole('button', { name: '鍵ファイルを保存する' })).toBeNull();
  });
});

describe('withdrawing a key', () => {
  it('needs another key and a reason, and leaves the key out of the next pack, which says so', async () => {
    const desk = await newDesk();
    const { services } = desk;
    const file = await keptKey(desk);
    const opened = await services.sealing.unlock(file, PASSPHRASE);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const stolen = { name: '前の担当', recipient: 'age1stolen', key: 'S'.repeat(43) };
    const known = services.inspections.current()[0];
    if (known === undefined) throw new Error('no inspection is known');
    const mine = { name: file.name, recipient: file.recipient, key: file.key };
    await services.inspections.keep({ ...known, officers: [mine, stolen] });
    const user = userEvent.setup();
    showOfficerPage(desk, <KeyPanel />);
    await user.click(await screen.findByRole('button', { name: '鍵を取り消す' }));
    expect(screen.getByRole('button', { name: '前の担当の鍵を取り消す' }).hasAttribute('disabled')).toBe(true);
    services.desk.openKey(opened.value);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: '前の担当の鍵を取り消す' }).hasAttribute('disabled')).toBe(false),
    );
    expect(screen.queryByRole('button', { name: '点検担当の鍵を取り消す' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '前の担当の鍵を取り消す' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: '鍵を取り消す' }));
    expect(dialog.getByText('理由を入力してください。')).toBeDefined();
    await user.type(dialog.getByRole('textbox', { name: /理由/ }), '媒体の紛失');
    await user.click(dialog.getByRole('button', { name: '鍵を取り消す' }));
    await screen.findByText(/理由：媒体の紛失/);
    const { withdrawn } = await current(services.inspections.trustIn(known.inspection.city));
    expect(withdrawn).toMatchObject([{ key: stolen.key, reason: '媒体の紛失' }]);
    expect(officersFor(mine, [mine, stolen], [], withdrawn)).toEqual([mine]);
    const [pack] = packsFor({ ...known, officers: [mine], withdrawn, revision: 2, issuedAt: AT, app: '0' }, null);
    expect(pack).toMatchObject({ version: 2, withdrawn: [{ key: stolen.key, name: '前の担当' }] });
  });
});
