import { expect, type Page } from '@playwright/test';
import { fillDay } from './chief.ts';
import { choose, download } from './files.ts';

export const PASSPHRASE = 'あばしり流氷きたきつね帆立さけ';
export const OFFICER = '情報政策課 点検担当';
const CITY = '網走市';

/** Makes an officer's key on the set-up page and proves the saved file by opening it again. Returns its path. */
export async function makeKey(page: Page, folder: string): Promise<string> {
  await page.getByRole('button', { name: '新しい鍵を作る' }).click();
  await page.getByRole('textbox', { name: /鍵の持ち主/ }).fill(OFFICER);
  await page.getByLabel(/^パスフレーズ必須/).fill(PASSPHRASE);
  await page.getByLabel(/^パスフレーズ（もう一度）/).fill(PASSPHRASE);
  await page.getByRole('button', { name: '鍵を作る', exact: true }).click();
  const key = await download(page, () => page.getByRole('button', { name: '鍵ファイルを保存する' }).click(), folder);
  await page.getByRole('button', { name: '復元の確認へ進む' }).click();
  await choose(page, '鍵ファイルを選ぶ', key);
  await page.getByLabel('パスフレーズ', { exact: true }).fill('ちがうパスフレーズです。');
  await page.getByRole('button', { name: '鍵のロックを解除して確かめる' }).click();
  await expect(page.getByText('パスフレーズが違います')).toBeVisible();
  await page.getByLabel('パスフレーズ', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: '鍵のロックを解除して確かめる' }).click();
  await expect(page.getByText(`ロックを解除した鍵：${OFFICER}`)).toBeVisible();
  return key;
}

/** Sets up an inspection over a pasted roster and saves its pack for all. Returns the pack's path. */
export async function makePack(
  page: Page,
  title: string,
  roster: readonly string[][],
  folder: string,
): Promise<string> {
  await page.getByRole('textbox', { name: /市の名前/ }).fill(CITY);
  await page.getByRole('textbox', { name: /点検の名前/ }).fill(title);
  const main = page.locator('main');
  await fillDay(main, '点検基準日', ['8', '10', '1']);
  await fillDay(main, '開始日', ['8', '10', '15']);
  await fillDay(main, '提出期限', ['9', '3', '31']);
  await page
    .getByRole('textbox', { name: /所属名簿を貼り付ける/ })
    .fill(roster.map((row) => row.join('\t')).join('\n'));
  await page.getByRole('button', { name: '配布ファイルを作る（第1版）' }).click();
  return download(page, () => page.getByRole('button', { name: '配布ファイルを保存する' }).click(), folder);
}

/** The identity on the 回復キー that the set-up page shows for the key. */
export async function recoveryIdentity(page: Page): Promise<string> {
  await page.getByRole('button', { name: '回復キー（印刷用）を作る' }).click();
  await page.getByLabel(/の鍵のパスフレーズ/).fill(PASSPHRASE);
  await page.getByRole('button', { name: '回復キー（印刷用）を表示する' }).click();
  const lines = page.locator('.SheetPaper-letters td:first-of-type');
  await expect(lines.first()).toBeVisible();
  const letters = (await lines.allTextContents()).join('').replaceAll(/\s/g, '');
  return `AGE-SECRET-KEY-1${letters}`;
}

/** Opens the officer's key on the page that asks for it. */
export async function unlock(page: Page): Promise<void> {
  await page.getByLabel(/の鍵のパスフレーズ/).fill(PASSPHRASE);
  await page.getByRole('button', { name: '鍵のロックを解除する' }).click();
  await expect(page.getByLabel(/の鍵のパスフレーズ/)).toHaveCount(0);
}
