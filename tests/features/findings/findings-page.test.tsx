// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FindingsPage } from '#features/findings/FindingsPage.tsx';
import { handedIn, newDesk, receive, showOfficerPage, type Desk } from '../../support/officer-page.tsx';

let desk: Desk;

beforeEach(async () => {
  desk = await newDesk();
});
afterEach(cleanup);

const rows = () => screen.getAllByRole('rowheader').map((cell) => cell.closest('tr')?.textContent ?? '');

async function pick(label: string, option: string) {
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`${label}$`) }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

describe('the findings', () => {
  it('lists every △ and × with its plan, marks what is overdue, and leads to the department', async () => {
    await receive(desk, handedIn('002', { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'no' }));
    showOfficerPage(desk, <FindingsPage />);
    const link = (await screen.findAllByRole('link', { name: '002 第002課' }))[0];
    expect(link?.getAttribute('href')).toBe('#/overview/departments/002');
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toContain('手順を作ります。');
    expect(rows()[0]).toContain('令和8年11月21日期限超過');
    expect(screen.getByText('2 / 2件を表示しています。')).toBeTruthy();
  });

  it('narrows by answer and by priority', async () => {
    await receive(desk, handedIn('002', { 'A-1': 'no', 'A-2': 'partial', 'A-3': 'no' }));
    showOfficerPage(desk, <FindingsPage />);
    await screen.findByText('3 / 3件を表示しています。');
    await pick('回答', '×');
    expect(await screen.findByText('2 / 3件を表示しています。')).toBeTruthy();
    await pick('区分', '重点だけ');
    expect(await screen.findByText('条件に合う未実施事項がありません')).toBeTruthy();
  });

  it('keeps what was asked while one looks at a department', async () => {
    await receive(desk, handedIn('002', { 'A-1': 'no', 'A-2': 'partial', 'A-3': 'no' }));
    const { unmount } = showOfficerPage(desk, <FindingsPage />);
    await screen.findByText('3 / 3件を表示しています。');
    await pick('回答', '×');
    await screen.findByText('2 / 3件を表示しています。');
    unmount();
    showOfficerPage(desk, <FindingsPage />);
    expect(await screen.findByText('2 / 3件を表示しています。')).toBeTruthy();
  });

  it('says that there is nothing left to do where all is done', async () => {
    await receive(desk, handedIn('002', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' }));
    showOfficerPage(desk, <FindingsPage />);
    const text = await screen.findByText('未実施事項はありません');
    expect(within(text.closest('div') ?? document.body).getByText(/1件もありませんでした/)).toBeTruthy();
  });
});
