import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { plainPercent, type PlainCounts } from '../../support/independent-figures.ts';
import { choose } from './files.ts';
import { goTo } from './stored-draft.ts';

/** For what is done for every department of a large city at once. */
const LONG = { timeout: 600_000 };
const WHOLE = new Intl.NumberFormat('ja-JP');

/** ○ and what 実施率 divides by. */
export function implementation({ yes, partial, no }: PlainCounts): [part: number, whole: number] {
  return [yes, yes + partial + no];
}

/** 「1,234/2,000」, as screens write a fraction. */
export function fraction(counts: PlainCounts): string {
  return implementation(counts)
    .map((number) => WHOLE.format(number))
    .join('/');
}

/** 「61.7％」. */
export function percent(counts: PlainCounts): string {
  return plainPercent(...implementation(counts));
}

/** Chooses an entry of a list that opens on a press. */
export async function pick(within: Page | Locator, label: RegExp, option: string | RegExp): Promise<void> {
  const page = 'page' in within ? within.page() : within;
  await within.getByRole('button', { name: label }).first().click();
  await page.getByRole('option', { name: option }).first().click();
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

/** A figure in large type with what stands below it. */
export function figure(page: Page, label: string): Locator {
  return page
    .locator('main .Figure-figure')
    .filter({ has: page.locator('.Figure-label', { hasText: new RegExp(`^${label}$`) }) });
}

/** Opens a pack on the first page; a key that is new here is said to have been compared. */
export async function openPack(page: Page, pack: string): Promise<void> {
  await goTo(page, '/');
  await choose(page, 'ファイルを開く', pack);
  const take = page.getByRole('button', { name: 'この配布ファイルを使う' });
  await take.waitFor();
  if (await take.isDisabled())
    await page.locator('label').filter({ hasText: '鍵の確認番号が、情報担当課から知らされたものと同じ' }).click();
  await take.click();
  await expect(page.getByText('を始められるようになりました')).toBeVisible();
}

/** Works on the inspection of this title from now on. */
export async function workOn(page: Page, title: string): Promise<void> {
  await goTo(page, '/collect');
  const choice = page.getByRole('button', { name: /作業する点検/ });
  if (!((await choice.textContent()) ?? '').includes(title)) await pick(page, /作業する点検/, title);
  await expect(choice).toContainText(title);
}

/** Reads result files on the page 受付 and takes all of them in. */
export async function takeIn(page: Page, files: readonly string[]): Promise<void> {
  await choose(page, 'ファイルを選ぶ', ...files);
  await page.getByRole('button', { name: `受け付ける（${WHOLE.format(files.length)}件）` }).click(LONG);
  await expect(page.getByText('受け付けました').first()).toBeVisible(LONG);
  await expect(page.getByText(`新規：${WHOLE.format(files.length)}件`)).toBeVisible();
}

/** Closes the collection under a name, a further time with a reason. */
export async function close(page: Page, title: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: reason === undefined ? '締める' : 'もう一度締める', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /締めの名前/ }).fill(title);
  if (reason !== undefined) await dialog.getByRole('textbox', { name: /締め直す理由/ }).fill(reason);
  await dialog.getByRole('button', { name: '締める' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/第\d回の締めを行い、受付簿に記録しました/).first()).toBeVisible();
}

/** Presses a button that saves a file and returns its bytes. The first of a window is asked about. */
export async function saved(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent('download', LONG);
  await page.getByRole('button', { name: button }).click();
  const agree = page.getByRole('button', { name: '分かりました。保存する' });
  await Promise.race([download, agree.waitFor(LONG)]);
  if (await agree.isVisible()) await agree.click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}
