// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Status } from '#domain/questionnaire/status.ts';
import { lastYearWith } from '../../../support/last-year.ts';
import { fillWindow, itemOnScreen, RESPONSE } from './fill-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const FIRST = `/respond/${RESPONSE}/fill/first`;

async function knowing(statuses: Readonly<Record<string, Status>>) {
  const opened = await fillWindow(FIRST);
  await storedBehind(opened.services).lastYears.keep(RESPONSE, lastYearWith(statuses));
  return opened;
}

const takeOver = (id: string) => ({ name: `${id}に前年度の回答を引き継ぐ` });
const confirm = (id: string) => ({ name: `${id}は今年も同じと確認` });

describe('last year’s answer beside an item', () => {
  it('is taken over unconfirmed, and counts once the chief says that it still holds', async () => {
    const { show, answers } = await knowing({ 'A-1': 'yes' });
    show();
    const item = await itemOnScreen('A-1');
    expect(item.getByText('前年度の回答').textContent).toBe('前年度の回答 令和7年度');
    await userEvent.click(item.getByRole('button', takeOver('A-1')));
    expect(await item.findByText('前年度から引き継ぎ（未確認）')).toBeDefined();
    expect((await answers()).get('A-1')).toMatchObject({ choice: 'yes', method: 'record', takenOver: true });
    expect(screen.getByRole('link', { name: /方針.*0\/3.*保留1/ })).toBeDefined();
    expect(document.activeElement?.textContent).toContain('今年も同じと確認');
    await userEvent.click(item.getByRole('button', confirm('A-1')));
    await waitFor(async () => expect((await answers()).get('A-1')?.takenOver).toBe(false));
    expect(await screen.findByRole('link', { name: /方針.*1\/3/ })).toBeDefined();
    await waitFor(() => expect(item.queryByText('前年度から引き継ぎ（未確認）')).toBeNull());
    expect(document.activeElement).toBe(item.getByRole('radio', { name: '実施している' }));
  });

  it('is confirmed by choosing another status', async () => {
    const { show, answers } = await knowing({ 'A-1': 'yes' });
    show();
    const item = await itemOnScreen('A-1');
    await userEvent.click(item.getByRole('button', takeOver('A-1')));
    await item.findByText('前年度から引き継ぎ（未確認）');
    await userEvent.click(item.getByRole('radio', { name: '実施していない' }));
    await waitFor(async () => expect((await answers()).get('A-1')).toMatchObject({ choice: 'no', takenOver: false }));
  });

  it('shows the old wording with what changed, and is not to be taken over then', async () => {
    const { show } = await knowing({ 'A-2': 'yes' });
    show();
    const item = await itemOnScreen('A-2');
    expect(item.getByText('点検').tagName).toBe('DEL');
    expect(item.getByText('確認').tagName).toBe('INS');
    expect(item.queryByRole('button', takeOver('A-2'))).toBeNull();
  });

  it('asks for the progress of what was promised', async () => {
    const { show } = await knowing({ 'A-3': 'no' });
    show();
    const item = await itemOnScreen('A-3');
    expect(item.getByText(/^前年度の改善計画.*期限：令和8年11月21日$/)).toBeDefined();
    expect(item.getByRole('radio', { name: '未着手' })).toBeDefined();
  });
});

describe('a chapter with answers of last year', () => {
  it('takes over all unchanged items at once, leaves what is answered, and keeps the marks after a restart', async () => {
    const { show, answers } = await knowing({ 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'no' });
    const { unmount } = show();
    const strip = within(await screen.findByRole('group', { name: '前年度の回答とのつながり' }));
    expect(strip.getByText('前年度の改善計画がある項目（1件）')).toBeDefined();
    await userEvent.click(strip.getByRole('button', { name: '変わっていない未回答の2件をまとめて引き継ぐ' }));
    expect(await strip.findByText('確認していない引き継ぎが2件あります。')).toBeDefined();
    await userEvent.click((await itemOnScreen('A-1')).getByRole('button', confirm('A-1')));
    expect(await strip.findByText('確認していない引き継ぎが1件あります。')).toBeDefined();
    unmount();
    show();
    expect(await (await itemOnScreen('A-3')).findByRole('button', confirm('A-3'))).toBeDefined();
    expect((await itemOnScreen('A-1')).queryByText('前年度から引き継ぎ（未確認）')).toBeNull();
    expect((await answers()).has('A-2')).toBe(false);
  });

  it('is put back as a whole by one undo, and taken over again by one redo', async () => {
    const { show, answers } = await knowing({ 'A-1': 'yes', 'A-3': 'no' });
    show();
    await userEvent.click(await screen.findByRole('button', { name: '変わっていない未回答の2件をまとめて引き継ぐ' }));
    await screen.findByText(/^2件を引き継ぎました/u);
    await userEvent.click(screen.getByRole('button', { name: '元に戻す' }));
    expect(await screen.findByText('A-1 など2項目の回答を、まとめて元に戻しました。')).toBeDefined();
    const choices = async () => [...(await answers()).values()].map(({ choice, takenOver }) => [choice, takenOver]);
    await waitFor(async () =>
      expect(await choices()).toEqual([
        [null, false],
        [null, false],
      ]),
    );
    await userEvent.click(screen.getByRole('button', { name: 'やり直す' }));
    await screen.findByText('A-1 など2項目の回答を、まとめてやり直しました。');
    await waitFor(async () =>
      expect(await choices()).toEqual([
        ['yes', true],
        ['no', true],
      ]),
    );
  });

  it('offers nothing where nothing is known of last year', async () => {
    const { show } = await fillWindow(FIRST);
    show();
    await itemOnScreen('A-1');
    expect(screen.queryByRole('group', { name: '前年度の回答とのつながり' })).toBeNull();
  });
});
