// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { LocalSealControl } from '#domain/local-seal/local-seal-control.ts';
import { fail, ok } from '#domain/result.ts';
import { SealPanel } from '#features/device/settings/SealPanel.tsx';
import { UnsealPage } from '#features/device/unsealing/UnsealPage.tsx';
import { chiefWindow } from '../../chief/submit/chief-window.tsx';

const PASSPHRASE = '流氷の来る町の点検 2026';

/** The panel over a seal that answers as it is told, and what it was asked for. */
async function panel(changes: Partial<LocalSealControl>, on = false) {
  const window = await chiefWindow();
  const asked: string[] = [];
  let isOn = on;
  window.services.localSeal = {
    isOn: () => isOn,
    turnOn: async (passphrase) => {
      asked.push(passphrase);
      isOn = true;
      return ok(null);
    },
    turnOff: async () => ok(null),
    changePassphrase: async () => ok(null),
    lock: async () => true,
    ...changes,
  };
  window.show(<SealPanel />);
  return { user: userEvent.setup(), asked };
}

async function paste(user: UserEvent, field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
}

describe('保存内容の封', () => {
  it('is put on with a passphrase that was typed twice and is long enough', async () => {
    const { user, asked } = await panel({});
    await user.click(screen.getByRole('button', { name: '封をする' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '封をする' }));
    expect(asked).toEqual([]);
    await paste(user, dialog.getByLabelText(/^パスフレーズ(?!（もう一度）)/u), PASSPHRASE);
    await user.click(dialog.getByRole('button', { name: '封をする' }));
    expect(dialog.getByText('上のパスフレーズと違っています。')).toBeDefined();
    expect(asked).toEqual([]);
    await paste(user, dialog.getByLabelText(/もう一度/u), PASSPHRASE);
    await user.click(dialog.getByRole('button', { name: '封をする' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked).toEqual([PASSPHRASE]);
    expect(screen.getByText('封をしています')).toBeDefined();
  });

  it.each([
    ['open', 'ほかの画面で開かれています'],
    ['storage', '回答はそのまま残っています'],
    ['unfinished', '次に開いたときに、続きから封をします'],
    ['wrong-passphrase', 'パスフレーズが違います'],
  ] as const)('says that it stays on, and why: %s', async (kind, words) => {
    const { user } = await panel({ turnOff: async () => fail({ kind }) }, true);
    await user.click(screen.getByRole('button', { name: '封を外す' }));
    const dialog = within(await screen.findByRole('dialog'));
    await paste(user, dialog.getByLabelText(/いまのパスフレーズ/u), PASSPHRASE);
    await user.click(dialog.getByRole('button', { name: '封を外す' }));
    expect(await dialog.findByText(new RegExp(words, 'u'))).toBeDefined();
  });

  it('is not closed while something is not stored, and says so', async () => {
    const { user } = await panel({ lock: async () => false }, true);
    await user.click(screen.getByRole('button', { name: '今すぐ封を閉じる' }));
    expect(await screen.findByText(/まだ保存できていない内容がある/u)).toBeDefined();
  });
});

describe('the page that asks for the passphrase', () => {
  const page = async (changes: Partial<Parameters<typeof UnsealPage<string>>[0]>) => {
    const opened: string[] = [];
    const all = { damaged: false, open: async () => ok('opened'), eraseAll: async () => ok(null), ...changes };
    (await chiefWindow()).show(<UnsealPage {...all} onOpened={(value: string) => opened.push(value)} />);
    return { user: userEvent.setup(), opened };
  };

  it('goes on with the right one, and keeps a wrong one in the field to be corrected', async () => {
    const { user, opened } = await page({
      open: async (passphrase) => (passphrase === PASSPHRASE ? ok('opened') : fail({ kind: 'wrong-passphrase' })),
    });
    const field = screen.getByLabelText<HTMLInputElement>(/^封のパスフレーズ/u);
    await paste(user, field, PASSPHRASE.slice(1));
    await user.click(screen.getByRole('button', { name: '開く' }));
    expect(await screen.findByText(/パスフレーズが違います/u)).toBeDefined();
    expect(field.value).toBe(PASSPHRASE.slice(1));
    await user.clear(field);
    await paste(user, field, PASSPHRASE);
    await user.click(screen.getByRole('button', { name: '開く' }));
    await waitFor(() => expect(opened).toEqual(['opened']));
  });

  it('asks for another one in an empty field where a copy is sealed with another key', async () => {
    const { user, opened } = await page({ open: async () => fail({ kind: 'one-more' }) });
    await paste(user, screen.getByLabelText(/^封のパスフレーズ/u), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: '開く' }));
    expect(await screen.findByText('控えには、別のパスフレーズで封がしてあります')).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>(/^封のパスフレーズ/u).value).toBe('');
    expect(opened).toEqual([]);
  });

  it('asks for none where the seal itself is damaged', async () => {
    await page({ damaged: true });
    expect(screen.getByText('封の記録が壊れていて、開けません')).toBeDefined();
    expect(screen.queryByLabelText(/^封のパスフレーズ/u)).toBeNull();
  });

  it('erases only after asking, and says why it did not', async () => {
    let times = 0;
    const eraseAll = async () => {
      times += 1;
      return fail({ kind: 'open' as const });
    };
    const { user } = await page({ eraseAll });
    await user.click(screen.getByRole('button', { name: 'パスフレーズが分からないとき' }));
    await user.click(screen.getByRole('button', { name: 'すべて消して始め直す' }));
    expect(times).toBe(0);
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'すべて消す' }));
    expect(await screen.findByText(/何も消していません/u)).toBeDefined();
    expect(times).toBe(1);
  });
});
