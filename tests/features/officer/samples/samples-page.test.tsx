// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SamplesPage } from '#features/officer/samples/SamplesPage.tsx';
import { handedIn, revised } from '../../../support/handed-in.ts';
import { newDesk, receive, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function paste(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

async function draw(desk: Desk) {
  showOfficerPage(desk, <SamplesPage />);
  await userEvent.click(await screen.findByRole('button', { name: '抽出する' }));
  return within(await screen.findByRole('table'));
}

describe('抽出確認', () => {
  it('draws what counts, records what was seen, and keeps it when another revision counts', async () => {
    const desk = await newDesk();
    const payload = handedIn('002', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' });
    await receive(desk, payload, handedIn('003', { 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes' }));
    const table = await draw(desk);
    expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['第002課（部なし）']);
    await press('第002課 A-2の確認を記録');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: '記録する' }));
    expect(await dialog.findByText('結果を選んでください。')).toBeTruthy();
    await userEvent.click(dialog.getByLabelText('不一致'));
    await paste(dialog.getByLabelText(/何を見たか/), '台帳に記録がありませんでした。');
    await paste(dialog.getByLabelText(/記録する人/), '情報係長');
    await userEvent.click(dialog.getByRole('button', { name: '記録する' }));
    expect(await screen.findByText(/^0\/1 一致/)).toBeTruthy();
    await receive(desk, revised(payload, { 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes' }));
    expect(await screen.findByText('版が変わりました')).toBeTruthy();
    expect(screen.getByText(/^0\/1 一致/)).toBeTruthy();
  });

  it('says so where there is nothing to draw', async () => {
    const desk = await newDesk();
    await receive(desk, handedIn('002', { 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes' }));
    showOfficerPage(desk, <SamplesPage />);
    expect(await screen.findByText('抽出できる回答がありません')).toBeTruthy();
  });
});
