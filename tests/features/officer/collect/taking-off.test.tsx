// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StagedText } from '#domain/collection/staged-files.ts';
import { countingOf, type Submission } from '#domain/collection/submission.ts';
import type { Sign } from '#domain/exchange/crypto.ts';
import { fail } from '#domain/result.ts';
import { CollectPage } from '#features/officer/collect/CollectPage.tsx';
import { choose, resultFile } from '../../../support/chosen-files.ts';
import { current } from '../../../support/current.ts';
import { handedIn } from '../../../support/handed-in.ts';
import { newDesk, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { newSigner } from '../../../support/signing.ts';
import { inspection } from '../../../support/small-questionnaire.ts';

const one = handedIn('002', { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'no' });
const rival = handedIn('002', { 'A-1': 'no', 'A-2': 'no', 'A-3': 'no' });
const third = handedIn('002', { 'A-1': 'na', 'A-2': 'na', 'A-3': 'na' });
const other = handedIn('003', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' });
let sign: Sign;
let desk: Desk;

beforeAll(async () => {
  sign = await newSigner();
});
beforeEach(async () => {
  desk = await newDesk();
});

const kept = () => current<StagedText[]>(desk.services.stagedFiles.of(inspection.id));
const held = () => current<Submission[]>(desk.submissions.all(inspection.id));
const names = () =>
  within(screen.getByRole('table', { name: '読み込んだファイルの一覧' }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

/** Two files in conflict, one that can be taken in and one that cannot. */
async function fourFiles() {
  showOfficerPage(desk, <CollectPage />);
  await choose(
    desk,
    await resultFile(sign, one, '一.json'),
    await resultFile(sign, rival, '二.json'),
    await resultFile(sign, other, '三.json'),
    { name: '空.json', text: '' },
  );
  await screen.findByRole('group', { name: /競合：002/ });
}

describe('taking files off the table', () => {
  it('asks before it takes all of them off, and says how many conflicts nobody has decided', async () => {
    await fourFiles();
    const before = names();
    await press('受け付けずにすべて外す');
    const dialog = within(
      await screen.findByRole('alertdialog', { name: '読み込んだ4件を、受け付けずに一覧から外しますか' }),
    );
    expect(dialog.getByText('競合が決まっていないファイルが2件（1所属）含まれています')).toBeTruthy();
    expect(dialog.getByText('まだ受け付けていない回答が1件含まれています。')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'キャンセル' }));
    expect(names()).toEqual(before);
  });

  it('puts them back with one press, in the same order and with the decision on the conflict', async () => {
    await fourFiles();
    const before = names();
    await userEvent.click(screen.getByRole('radio', { name: /二\.json/ }));
    await press('受け付けずにすべて外す');
    expect(screen.queryByText(/競合が決まっていないファイルが/)).toBeNull();
    await press('4件を外す');
    const done = await screen.findByText('4件を、受け付けずに一覧から外しました');
    await waitFor(() => expect(document.activeElement?.contains(done)).toBe(true));
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.queryByRole('table', { name: '読み込んだファイルの一覧' })).toBeNull();
    await press('元に戻す');
    await screen.findByText('4件を一覧に戻しました');
    expect(names()).toEqual(before);
    await press('受け付ける（3件）');
    await screen.findByText(/^競合の決定：1所属/);
    const ofDepartment = (await held()).filter(({ department }) => department === '002');
    expect(countingOf(ofDepartment)?.fileName).toBe('二.json');
  });

  it('keeps them over a restart, until the officer puts them back or deletes them', async () => {
    await fourFiles();
    const before = names();
    await press('受け付けずにすべて外す');
    await press('4件を外す');
    await waitFor(async () => expect((await kept()).every(({ takenOff }) => takenOff)).toBe(true));
    cleanup();
    showOfficerPage(desk, <CollectPage />);
    await press(/^一覧から外したファイル/);
    expect(screen.getByRole('row', { name: /^三\.json 003 第003課/ })).toBeTruthy();
    await press('元に戻す：空.json');
    await screen.findByRole('row', { name: /^空\.json.*中身がありません/ });
    await press('すべて一覧に戻す');
    await waitFor(() => expect(names()).toEqual(before));
    await press('受け付けずにすべて外す');
    await press('4件を外す');
    await press(/^一覧から外したファイル/);
    await press('控えを消す');
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '控えを消す' }));
    await screen.findByText('外した4件の控えを消しました');
    await waitFor(async () => expect(await kept()).toEqual([]));
    expect(screen.queryByRole('button', { name: /^一覧から外したファイル/ })).toBeNull();
  });

  it.each([
    { what: 'all of them', pressed: ['受け付けずにすべて外す', '4件を外す'] },
    { what: 'a single one', pressed: ['一覧から外す：二.json'] },
  ])('leaves $what on the table, and says so, when the device cannot store the move', async ({ pressed }) => {
    const full = { ...desk.services.stagedFiles, setTakenOff: async () => fail({ kind: 'storage' as const }) };
    desk.services = { ...desk.services, stagedFiles: full };
    await fourFiles();
    const before = names();
    for (const name of pressed) await press(name);
    await screen.findByText('一覧を変えられませんでした');
    expect(names()).toEqual(before);
    expect(screen.queryByText(/一覧から外しました/)).toBeNull();
  });

  it('says that files are off the table only once the device has stored it', async () => {
    let store = () => {};
    const allowed = new Promise<void>((resolve) => {
      store = resolve;
    });
    const { stagedFiles } = desk.services;
    const slow: typeof stagedFiles = {
      ...stagedFiles,
      setTakenOff: async (...move) => {
        await allowed;
        return stagedFiles.setTakenOff(...move);
      },
    };
    desk.services = { ...desk.services, stagedFiles: slow };
    await fourFiles();
    await press('受け付けずにすべて外す');
    await press('4件を外す');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(screen.queryByText(/一覧から外しました/)).toBeNull();
    store();
    await screen.findByText('4件を、受け付けずに一覧から外しました');
    expect((await kept()).every(({ takenOff }) => takenOff)).toBe(true);
  });

  it('says that copies are deleted only when they are', async () => {
    const full = { ...desk.services.stagedFiles, remove: async () => fail({ kind: 'storage' as const }) };
    desk.services = { ...desk.services, stagedFiles: full };
    await fourFiles();
    await press('受け付けずにすべて外す');
    await press('4件を外す');
    await press(/^一覧から外したファイル/);
    await press('控えを消す');
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '控えを消す' }));
    await screen.findByText('一覧を変えられませんでした');
    await press(/^一覧から外したファイル/);
    expect(screen.getByRole('button', { name: '元に戻す：二.json' })).toBeTruthy();
  });

  it('takes a single file off and leaves the focus on the next one; a message undoes it', async () => {
    await fourFiles();
    const before = names();
    await press('一覧から外す：二.json');
    expect(await screen.findByText('「二.json」を一覧から外しました。')).toBeTruthy();
    expect(names()).not.toContain('二.json');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^一覧から外す/);
    expect(screen.queryByRole('group', { name: /競合：002/ })).toBeNull();
    await press('元に戻す');
    await waitFor(() => expect(names()).toEqual(before));
  });

  it('lets a file that was taken off decide nothing', async () => {
    await fourFiles();
    await userEvent.click(screen.getByRole('radio', { name: /一\.json/ }));
    await press('一覧から外す：一.json');
    await choose(desk, await resultFile(sign, third, '四.json'));
    const choice = within(await screen.findByRole('group', { name: /競合：002/ }));
    expect(choice.getByRole<HTMLInputElement>('radio', { name: 'まだ決めない' }).checked).toBe(true);
    expect(await screen.findByRole('button', { name: '受け付ける（1件）' })).toBeTruthy();
  });
});
