// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { RecordsPage } from '#features/officer/records/RecordsPage.tsx';
import { handedIn } from '../../../support/handed-in.ts';
import { newDesk, receive, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { draftWith } from '../../../support/response.ts';
import { inspection } from '../../../support/small-questionnaire.ts';
import { storedBehind } from '../../../support/repositories.ts';

/** Deleting writes to every table, which takes long on a busy machine. */
const PATIENT = { timeout: 15_000 };

let desk: Desk;
let held: string[];

beforeEach(async () => {
  held = [];
  desk = await newDesk({
    hold: async (response) => {
      held.push(response);
      return () => void held.splice(held.indexOf(response), 1);
    },
  });
  await receive(desk, handedIn('002', { 'A-1': 'yes' }), handedIn('003', { 'A-1': 'no' }));
  await storedBehind(desk.services).responses.begin(draftWith());
});
const heldLine = async () => screen.findByRole('row', { name: new RegExp(`^${inspection.title}`) });
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

async function openDialog() {
  await userEvent.click(await screen.findByRole('button', { name: `「${inspection.title}」を廃棄する` }));
  return within(await screen.findByRole('dialog'));
}

async function fillIn(dialog: ReturnType<typeof within>) {
  await userEvent.type(dialog.getByRole('textbox', { name: /職と氏名/ }), '情報係長 山﨑');
  await userEvent.type(dialog.getByRole('textbox', { name: /廃棄の理由/ }), '年限が過ぎたため');
  await userEvent.click(dialog.getByRole('checkbox'));
}

describe('the records', () => {
  it('show how long an inspection is kept and what there is of it', async () => {
    showOfficerPage(desk, <RecordsPage />);
    const cells = cellsOf(await heldLine());
    expect(cells[0]).toBe('令和8年度');
    expect(cells[1]).toMatch(/^\d+年（令和\d+年3月31日まで）$/);
    expect(cells.slice(2, 6)).toEqual(['保存中', '2', '1', '2']);
  });

  it('say when the 保存年限 is over', async () => {
    desk = await newDesk({ now: () => '2060-04-01T00:00:00.000Z' });
    showOfficerPage(desk, <RecordsPage />);
    expect(cellsOf(await heldLine())[2]).toBe('保存年限が過ぎています');
  });

  it('offer nothing to dispose of where there is nothing', async () => {
    desk = await newDesk();
    showOfficerPage(desk, <RecordsPage />);
    expect(cellsOf(await heldLine())[6]).toBe('廃棄するものはありません');
    expect(await screen.findByText('廃棄した点検はありません')).toBeTruthy();
  });
});

describe('disposing of an inspection', () => {
  it('warns while it is to be kept, and does nothing before who, why and the agreement are given', async () => {
    showOfficerPage(desk, <RecordsPage />);
    const dialog = await openDialog();
    expect(dialog.getByText('保存年限が過ぎていません')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: '廃棄する' }));
    expect(dialog.getByText('職と氏名を入力してください。')).toBeTruthy();
    expect(dialog.getByText('理由を入力してください。')).toBeTruthy();
    expect(dialog.getByText('確かめてから、印を付けてください。')).toBeTruthy();
    expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: /職と氏名/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'キャンセル' }));
    expect(cellsOf(await heldLine())[3]).toBe('2');
  });

  it('deletes it, lists the record and saves that as a text file', async () => {
    showOfficerPage(desk, <RecordsPage />);
    const dialog = await openDialog();
    await fillIn(dialog);
    await userEvent.click(dialog.getByRole('button', { name: '廃棄する' }));
    const records = within(await screen.findByRole('table', { name: '廃棄した点検の一覧' }, PATIENT));
    expect(await records.findByText('受け取った回答2件、入力した回答1件、受付簿2行')).toBeTruthy();
    expect(records.getByText('情報係長 山﨑')).toBeTruthy();
    await waitFor(() =>
      expect(cellsOf(screen.getAllByRole('row')[1] as HTMLElement).slice(3, 6)).toEqual(['0', '0', '0']),
    );
    expect(held).toEqual([]);
    expect(document.activeElement?.contains(screen.getByRole('table', { name: '廃棄した点検の一覧' }))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    await userEvent.click(records.getByRole('button', { name: `「${inspection.title}」の廃棄の記録を保存` }));
    await waitFor(() => expect(desk.saved).toHaveLength(1));
    expect(desk.saved[0]?.name).toBe('取扱注意_自己点検_R08_廃棄記録_2026-11-22.txt');
    expect(new TextDecoder().decode(desk.saved[0]?.bytes)).toContain('情報係長 山﨑');
  }, 90_000);

  it('is refused while a response is open in another window', async () => {
    desk.services.hold = async () => null;
    showOfficerPage(desk, <RecordsPage />);
    const dialog = await openDialog();
    await fillIn(dialog);
    await userEvent.click(dialog.getByRole('button', { name: '廃棄する' }));
    expect(await dialog.findByText(/ほかの画面で開かれています/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'キャンセル' }));
    expect(cellsOf(await heldLine())[3]).toBe('2');
  });

  it('leads to the reception, where the ledger can be exported first', async () => {
    const went: string[] = [];
    desk.services.go = (path) => went.push(path);
    showOfficerPage(desk, <RecordsPage />);
    const dialog = await openDialog();
    await userEvent.click(await dialog.findByRole('button', { name: '受付へ' }));
    expect(went).toEqual(['/collect']);
  });
});
