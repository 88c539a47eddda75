// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sign } from '#domain/exchange/crypto.ts';
import { keyFingerprint } from '#domain/exchange/digest.ts';
import { CollectPage } from '#features/officer/collect/CollectPage.tsx';
import { choose, resultFile } from '../../../support/chosen-files.ts';
import { handedIn, revised } from '../../../support/handed-in.ts';
import { newDesk, receive, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { newSigner } from '../../../support/signing.ts';

const first = handedIn('001', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes', 'B-4': 'yes' });
const second = handedIn('002', { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'no' });
const third = handedIn('003', { 'A-1': 'na', 'A-2': 'yes', 'A-3': 'yes' });
let sign: Sign;
let desk: Desk;

beforeAll(async () => {
  sign = await newSigner();
});
beforeEach(async () => {
  desk = await newDesk();
});
async function threeFiles() {
  return Promise.all([
    resultFile(sign, first, '一.json'),
    resultFile(sign, second, '二.json'),
    resultFile(sign, third, '三.json'),
  ]);
}

const table = () => screen.findByRole('table', { name: '読み込んだファイルの一覧' });
const names = async () =>
  within(await table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const box = (name: string | RegExp) => screen.findByRole('checkbox', { name });

describe('the table of files that were read', () => {
  it('takes in only what is ticked and leaves the rest', async () => {
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, ...(await threeFiles()), { name: '空.json', text: '' });
    await userEvent.click(await box('二.json'));
    expect(screen.getByText(/^選んでいない1件は/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '受け付ける（2件）' }));
    expect(await screen.findByText('新規：2件')).toBeTruthy();
    await waitFor(async () => expect(await names()).toEqual(['空.json', '二.json']));
    expect(screen.getByRole('button', { name: '受け付ける（0件）' }).hasAttribute('disabled')).toBe(true);
    await userEvent.click(await box('二.json'));
    await userEvent.click(screen.getByRole('button', { name: '受け付ける（1件）' }));
    await waitFor(async () => expect(await names()).toEqual(['空.json']));
  });

  it('ticks and clears everything that is shown, and nothing that is not', async () => {
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, ...(await threeFiles()));
    await userEvent.type(await screen.findByRole('searchbox', { name: 'ファイル名・所属で探す' }), '第００２課');
    expect(await names()).toEqual(['二.json']);
    await userEvent.click(await box('表示しているものをすべて選ぶ'));
    expect(screen.getByRole('button', { name: '受け付ける（2件）' })).toBeTruthy();
    await userEvent.clear(screen.getByRole('searchbox', { name: 'ファイル名・所属で探す' }));
    await userEvent.click(await box('表示しているものをすべて選ぶ'));
    expect(screen.getByRole('button', { name: '受け付ける（3件）' })).toBeTruthy();
  });

  it('shows the files of one verdict', async () => {
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, ...(await threeFiles()), { name: '空.json', text: '' });
    await table();
    await userEvent.click(screen.getByRole('button', { name: /すべて.*判定/ }));
    await userEvent.click(await screen.findByRole('option', { name: '空' }));
    expect(await names()).toEqual(['空.json']);
  });

  it('does not tick an update that another computer signed, and says so', async () => {
    await receive(desk, second);
    showOfficerPage(desk, <CollectPage />);
    const answers = { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' } as const;
    await choose(desk, await resultFile(sign, revised(second, answers), '更新.json'));
    expect((await screen.findByRole('row', { name: /^更新\.json/ })).textContent).toContain('別のパソコン');
    expect(await box('更新.json')).toHaveProperty('checked', false);
    expect(screen.getByRole('button', { name: '受け付ける（0件）' }).hasAttribute('disabled')).toBe(true);
    await userEvent.click(await box('更新.json'));
    expect(screen.getByRole('button', { name: '受け付ける（1件）' }).hasAttribute('disabled')).toBe(false);
  });

  it('does not tick a file that contradicts the checklist, and names the items', async () => {
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, await resultFile(sign, handedIn('003', { 'A-2': 'yes', 'A-3': 'na' }), '三.json'));
    const row = await screen.findByRole('row', { name: /^三\.json/ });
    expect(row.textContent).toContain('－を選べない項目が－になっています（1件：A-3）。');
    expect(row.textContent).toContain('当てはまる項目に回答がありません（1件：A-1）。');
    expect(await box('三.json')).toHaveProperty('checked', false);
  });

  it('calls a department as the roster does, whatever the file says', async () => {
    showOfficerPage(desk, <CollectPage />);
    const posing = { ...third, department: { code: '003', name: '情報政策課\u202E' } };
    await choose(desk, await resultFile(sign, posing, '三.json'));
    const row = await screen.findByRole('row', { name: /^三\.json/ });
    expect(row.textContent).not.toContain('情報政策課');
  });

  it('keeps a name from turning its line around', async () => {
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, await resultFile(sign, first, '回答\u202Enosj.json'));
    expect(await names()).toEqual(['回答\uFFFDnosj.json']);
  });

  it('calls a revision that is older than the one held 旧版 and cannot take it in', async () => {
    const { key } = await sign('');
    const held = { ...second, device: { recipient: null, key } };
    await receive(desk, revised(held, { 'A-1': 'yes' }));
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, await resultFile(sign, held, '古い版.json'));
    expect((await screen.findByRole('row', { name: /^古い版\.json/ })).textContent).toContain('旧版');
    expect(screen.queryByRole('checkbox', { name: '古い版.json' })).toBeNull();
  });
});

describe('looking into a file before it is taken in', () => {
  it('shows what it says and whose computer signed it, and leafs on to the next', async () => {
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, ...(await threeFiles()));
    await userEvent.click(await screen.findByRole('button', { name: '内容を見る：一.json' }));
    const dialog = await screen.findByRole('dialog', { name: '001 第001課の回答' });
    expect(within(dialog).getByText(keyFingerprint((await sign('')).key))).toBeTruthy();
    expect(within(dialog).getAllByText('4/4')).toHaveLength(2);
    await userEvent.click(within(dialog).getByRole('button', { name: '次のファイル' }));
    const next = await screen.findByRole('dialog', { name: '002 第002課の回答' });
    expect(within(next).getByText('A-2はこれからです。')).toBeTruthy();
    expect(within(next).getByRole('row', { name: /^クラウドを使う/ }).textContent).toContain('いいえ委託をやめた');
    expect(within(next).getByText('2 / 3件')).toBeTruthy();
  });

  it('shows what an update changes, why it was begun, and that another computer signed it', async () => {
    await receive(desk, second);
    showOfficerPage(desk, <CollectPage />);
    const update = revised(second, { 'A-1': 'yes', 'A-2': 'yes' });
    await choose(
      desk,
      await resultFile(sign, { ...update, profile: [{ flag: 'cloud', on: true, reason: '' }] }, '更新.json'),
    );
    await userEvent.click(await screen.findByRole('button', { name: '変わったところを見る：更新.json' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('訂正')).toBeTruthy();
    const rows = within(dialog)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toContainEqual(['クラウドを使う', 'いいえ（委託をやめた）', 'はい']);
    expect(rows).toContainEqual(['A-2 A-2を確認していますか。回答', '△ 一部で実施していない', '○ 実施している']);
    expect(rows).toContainEqual(['A-3 A-3を確認していますか。', '× 実施していない', '（回答なし）']);
    expect(rows.flat().some((text) => text?.startsWith('A-1'))).toBe(false);
    await userEvent.click(within(dialog).getByRole('tab', { name: '回答の内容' }));
    expect(await within(dialog).findByText('比べた版と違うパソコン')).toBeTruthy();
  });

  it('says so when a new revision changes nothing', async () => {
    await receive(desk, second);
    showOfficerPage(desk, <CollectPage />);
    const again = { ...revised(second, {}), answers: second.answers };
    await choose(desk, await resultFile(sign, again, '同じ.json'));
    await userEvent.click(await screen.findByRole('button', { name: '変わったところを見る：同じ.json' }));
    expect(await screen.findByText('変わったところはありません')).toBeTruthy();
  });
});

describe('the ledger', () => {
  it('unfolds a line to the signer, and points out a computer that was not used before', async () => {
    await receive(desk, second);
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, await resultFile(sign, revised(second, { 'A-1': 'yes' }), '更新.json'));
    await userEvent.click(await box('更新.json'));
    await userEvent.click(await screen.findByRole('button', { name: '受け付ける（1件）' }));
    await screen.findByText(/^更新：1件/);
    await userEvent.click(screen.getByRole('button', { name: '受付簿' }));
    const line = await screen.findByRole('button', { name: /更新\.json/ });
    expect(line.textContent).toContain('これまでと違うパソコン');
    await userEvent.click(line);
    expect(await screen.findByText(keyFingerprint((await sign('')).key))).toBeTruthy();
    expect(screen.getByRole('button', { name: /002\.tenken/ }).textContent).not.toContain('違うパソコン');
  });
});
