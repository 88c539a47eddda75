// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ChangesPage } from '#features/chief/changes/ChangesPage.tsx';
import { HomePage } from '#features/chief/home/HomePage.tsx';
import { ProfilePage } from '#features/chief/profile/ProfilePage.tsx';
import { ReviewPage } from '#features/chief/review/ReviewPage.tsx';
import { SubmitPage } from '#features/chief/submit/SubmitPage.tsx';
import { current } from '../../../support/current.ts';
import { chiefWindow, RESPONSE, storeDraft } from './chief-window.tsx';

const WHOLE = { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'yes' } as const;

/** A signed response on its last page. */
async function signed() {
  const chief = await chiefWindow();
  await storeDraft(chief.services, WHOLE);
  const page = chief.show(<SubmitPage id={RESPONSE} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('checkbox'));
  await user.type(screen.getByRole('textbox', { name: /確認した方の職/ }), '課長');
  await user.type(screen.getByRole('textbox', { name: /確認した方の氏名/ }), '北見 太郎');
  await user.click(screen.getByRole('button', { name: '確定する' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '確定する' }));
  await screen.findByRole('button', { name: '回答ファイルを書き出す' });
  const written = async () => (await current(chief.services.responses.written(RESPONSE)))[0];
  const exportFile = async () => {
    await user.click(screen.getByRole('button', { name: '回答ファイルを書き出す' }));
    await user.click(await screen.findByRole('button', { name: '封のないまま書き出す' }));
    return screen.findByRole('button', { name: '提出しました' });
  };
  return { ...chief, user, page, written, exportFile };
}

const entry = async () => (await screen.findByRole('link', { name: /第002課/ })).textContent;

describe('a signed response', () => {
  it('is said not to be handed in on its last page, on every other one and on the first page', async () => {
    const { show, page } = await signed();
    expect(screen.getByText('まだ提出していません')).toBeDefined();
    page.unmount();
    for (const other of [ProfilePage, ReviewPage, ChangesPage]) {
      const Page = other;
      const shown = show(<Page id={RESPONSE} />);
      const way = await screen.findByRole('link', { name: '書き出して提出する' });
      expect(way.getAttribute('href')).toBe(`#/respond/${RESPONSE}/submit`);
      expect(screen.getByText('まだ提出していません')).toBeDefined();
      shown.unmount();
    }
    show(<HomePage />);
    expect(await entry()).toContain('未提出');
    expect(await entry()).toContain('次にすること：回答ファイルを書き出して提出する');
  });

  it('asks, once its file is written, whether it was handed in, and remembers that it was', async () => {
    const { show, page, user, written, exportFile } = await signed();
    const done = await exportFile();
    expect(screen.queryByText('まだ提出していません')).toBeNull();
    page.unmount();
    const home = show(<HomePage />);
    expect(await entry()).toContain('次にすること：提出して「提出しました」を押す');
    home.unmount();
    const again = show(<SubmitPage id={RESPONSE} />);
    expect(done.isConnected).toBe(false);
    await user.click(await screen.findByRole('button', { name: '提出しました' }));
    expect(await screen.findByText('提出済みです')).toBeDefined();
    expect((await written())?.handedInAt).toBe('2026-11-20T03:00:00.000Z');
    again.unmount();
    show(<HomePage />);
    expect(await entry()).toContain('提出済み');
    expect(await entry()).not.toContain('次にすること');
  });

  it('can have been handed in from elsewhere, and that is taken back only after a question', async () => {
    const { user, written } = await signed();
    await user.click(screen.getByRole('button', { name: 'すでに提出しています' }));
    await user.click(await screen.findByRole('button', { name: '提出の記録を取り消す' }));
    expect((await written())?.handedInAt).toBeDefined();
    const question = within(await screen.findByRole('alertdialog'));
    await user.click(question.getByRole('button', { name: '取り消す' }));
    expect(await screen.findByText('まだ提出していません')).toBeDefined();
    expect(await written()).not.toHaveProperty('handedInAt');
  });
});
