import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { readPack } from '#domain/pack/read.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { writeQuickKey } from '../support/quick-key.ts';
import { barriersOn } from './support/axe.ts';
import { fillDay, saved } from './support/chief.ts';
import { choose, download } from './support/files.ts';
import { PASSPHRASE } from './support/officer.ts';
import { newComputer } from './support/profile.ts';
import { goTo } from './support/stored-draft.ts';

const TITLE = '令和8年度 所属ごとの点検';
const CITY = '北見市';
const CODES = ['011', '012', '021', '022', '031'];
const ROSTER = [
  ['所属コード', '所属名', '種別', '部', '執行機関', '対象外の理由', '情報担当課', '引き継いだ所属コード'],
  ...CODES.map((code, index) => [code, `第${code}課`, '課', '総務部', '市長', '', index === 0 ? '○' : '', '']),
];

test.describe.configure({ mode: 'serial' });

const computer = newComputer();
const folder = mkdtempSync(join(tmpdir(), 'tenken-setup-'));
let page: Page;

test.beforeAll(async () => {
  page = await computer.open();
});
test.afterAll(() => computer.close());

const field = (name: RegExp) => page.getByRole('textbox', { name });

/** The form holds what was entered. */
async function expectEntered(): Promise<void> {
  await expect(field(/市の名前/)).toHaveValue(CITY);
  await expect(field(/点検の名前/)).toHaveValue(TITLE);
  await expect(page.getByText('対象 5所属、対象外 0所属（名簿全体 5所属）')).toBeVisible();
  await expect(page.getByRole('radio', { name: /所属ごとに配布ファイルを作る（5個）/ })).toBeChecked();
}

test('what was entered to prepare an inspection is there after the page was left and loaded anew', async () => {
  await goTo(page, '/setup');
  await expect(field(/市の名前/)).toHaveValue('');
  await field(/市の名前/).fill(CITY);
  await field(/点検の名前/).fill(TITLE);
  const main = page.locator('main');
  await fillDay(main, '点検基準日', ['8', '10', '1']);
  await fillDay(main, '開始日', ['8', '10', '15']);
  await fillDay(main, '提出期限', ['9', '3', '31']);
  await field(/所属名簿を貼り付ける/).fill(ROSTER.map((row) => row.join('\t')).join('\n'));
  await page.locator('label').filter({ hasText: '所属ごとに配布ファイルを作る' }).click();
  await page.getByRole('link', { name: '受付', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /受付/ })).toBeVisible();
  await page.getByRole('link', { name: '準備', exact: true }).click();
  await expectEntered();
  await saved(page);
  await page.reload();
  await expectEntered();
});

test('packs for the departments of a new inspection are made, and saved after the browser was closed', async () => {
  const key = join(folder, 'officer.tenken');
  await writeQuickKey(key, PASSPHRASE);
  await page.getByRole('button', { name: '鍵ファイルをこのパソコンで使う' }).click();
  await choose(page, '鍵ファイルを選ぶ', key);
  await page.getByLabel('パスフレーズ', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: '鍵のロックを解除して確かめる' }).click();
  const make = page.getByRole('button', { name: '所属ごとの配布ファイルを作る（第1版）' });
  await expect(page.locator('.Inspection-signing')).toContainText(CITY);
  await make.click();
  await expect(page.getByRole('heading', { name: '配布ファイル　第1版' })).toBeVisible();
  await expect(page.getByRole('button', { name: '5個の配布ファイルをまとめて保存する' })).toBeVisible();
  expect(await barriersOn(page, 'set-up, with packs for departments')).toEqual([]);
  await page.getByRole('link', { name: '受付', exact: true }).click();
  await computer.close();

  page = await computer.open();
  await goTo(page, '/setup');
  const zip = await download(
    page,
    () => page.getByRole('button', { name: '5個の配布ファイルをまとめて保存する' }).click(),
    folder,
  );
  const files = Object.entries(unzipSync(readFileSync(zip)));
  expect(files.map(([name]) => name.split('_')[2])).toEqual(CODES);
  for (const [index, [, bytes]] of files.entries()) {
    const read = await readPack(strFromU8(bytes), verifySignature, nothingOpens);
    expect(read.ok && read.value.payload).toMatchObject({
      inspection: { city: CITY, title: TITLE },
      department: { code: CODES[index] },
    });
  }
  const one = page.getByRole('region', { name: '1つの所属の分だけを保存する' });
  const department = one.getByRole('combobox', { name: /所属/ });
  await department.scrollIntoViewIfNeeded();
  await department.pressSequentially('022');
  await page.getByRole('option', { name: '022 第022課' }).click();
  const single = await download(
    page,
    () => one.getByRole('button', { name: 'この所属の分を保存する' }).click(),
    folder,
  );
  expect(readFileSync(single, 'utf8')).toBe(strFromU8(files[CODES.indexOf('022')]?.[1] ?? new Uint8Array()));
});
