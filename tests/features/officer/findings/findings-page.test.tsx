// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { FindingsPage } from '#features/officer/findings/FindingsPage.tsx';
import { handedIn } from '../../../support/handed-in.ts';
import { newDesk, receive, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';

let desk: Desk;

beforeEach(async () => {
  desk = await newDesk();
});
const rows = () =>
  within(screen.getByRole('table', { name: '未実施事項の一覧' }))
    .getAllByRole('rowheader')
    .map((cell) => cell.closest('tr')?.textContent ?? '');

async function pick(label: string, option: string) {
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`${label}$`) }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

describe('the findings', () => {
  it('list every △ and × with its plan and a proposed risk, mark what is overdue, and lead to the department', async () => {
    await receive(desk, handedIn('002', { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'no' }));
    showOfficerPage(desk, <FindingsPage />);
    const link = (await screen.findAllByRole('link', { name: '002 第002課' }))[0];
    expect(link?.getAttribute('href')).toBe('#/overview/departments/002');
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toContain('手順を作ります。');
    expect(rows()[0]).toContain('中（3）案令和8年11月21日期限超過未着手');
    expect(screen.getByText('2 / 2件')).toBeTruthy();
  });

  it('stay narrowed while one looks at a department', async () => {
    await receive(desk, handedIn('002', { 'A-1': 'no', 'A-2': 'partial', 'A-3': 'no' }));
    const { unmount } = showOfficerPage(desk, <FindingsPage />);
    await screen.findByText('3 / 3件');
    await pick('回答', '×');
    await screen.findByText('2 / 3件');
    await userEvent.click(screen.getByRole('tab', { name: /期限超過/ }));
    unmount();
    showOfficerPage(desk, <FindingsPage />);
    expect(await screen.findByText('2 / 3件')).toBeTruthy();
    expect(screen.getByRole('tab', { name: /期限超過/, selected: true })).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: /予算要求/ }));
    expect(await screen.findByText('条件に合う未実施事項がありません')).toBeTruthy();
  });

  it('are recorded many at once by someone who says who they are, and taken back again', async () => {
    await receive(desk, handedIn('002', { 'A-1': 'no', 'A-2': 'partial', 'A-3': 'no' }));
    showOfficerPage(desk, <FindingsPage />);
    await userEvent.click(await screen.findByText('表示中の3件を選ぶ'));
    await userEvent.click(screen.getByRole('button', { name: '選んだ3件を記録する' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: /対応の状態$/ }));
    await userEvent.click(await screen.findByRole('option', { name: '完了' }));
    await userEvent.click(dialog.getByRole('button', { name: '記録する' }));
    expect(await dialog.findByText('記録する人を入力してください。')).toBeTruthy();
    await userEvent.click(dialog.getByLabelText(/記録する人/));
    await userEvent.paste('情報係長');
    await userEvent.click(dialog.getByRole('button', { name: '記録する' }));
    expect(await screen.findByText('3件を記録しました。')).toBeTruthy();
    expect(await screen.findByText('3/3 件。受容0・対象外0件は除く')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '元に戻す' }));
    expect(await screen.findByText('0/3 件。受容0・対象外0件は除く')).toBeTruthy();
    await waitFor(() => expect(rows()[0]).toContain('未着手'));
  });

  it('say that there is nothing left to do where all is done', async () => {
    await receive(desk, handedIn('002', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' }));
    showOfficerPage(desk, <FindingsPage />);
    const text = await screen.findByText('未実施事項はありません');
    expect(within(text.closest('div') ?? document.body).getByText(/1件もありませんでした/)).toBeTruthy();
  });
});
