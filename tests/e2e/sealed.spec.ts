import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from './support/axe.ts';
import { answerItems, answerProfile, exportResult, fillDay, saved, signOff, type Plan } from './support/chief.ts';
import { newComputer } from './support/profile.ts';
import { tenken } from './support/tenken.ts';

const PASSPHRASE = 'あばしり流氷きたきつね帆立さけ';
const TITLE = '令和8年度 封をする点検';

const ROSTER = [
  ['所属コード', '所属名', '種別', '部', '執行機関', '対象外の理由', '情報担当課', '引き継いだ所属コード'],
  ['001', '情報政策課', '課', '企画総務部', '市長', '', '○', ''],
  ['031', '市民課', '課', '市民環境部', '市長', '', '', ''],
]
  .map((row) => row.join('\t'))
  .join('\n');

const PLAN: Plan = {
  department: '市民課',
  post: '庶務係長',
  name: '網走 花子',
  yes: /^$/,
  statusAt: (position) => (position % 9 === 4 ? 'no' : 'yes'),
};

async function choose(page: Page, button: string | RegExp, ...paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(paths);
}

async function download(page: Page, button: string, folder: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await coming;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

async function accessible(page: Page): Promise<void> {
  expect(await barriersOn(page, new URL(page.url()).hash)).toEqual([]);
}

async function makeKey(page: Page, folder: string): Promise<string> {
  await page.getByRole('button', { name: '新しい鍵を作る' }).click();
  await page.getByRole('textbox', { name: /鍵の持ち主/ }).fill('情報政策課 点検担当');
  await page.getByLabel(/^パスフレーズ必須/).fill(PASSPHRASE);
  await page.getByLabel(/^パスフレーズ（もう一度）/).fill(PASSPHRASE);
  await page.getByRole('button', { name: '鍵を作る', exact: true }).click();
  const key = await download(page, '鍵ファイルを保存する', folder);
  await page.getByRole('button', { name: '復元の確認へ進む' }).click();
  await choose(page, '鍵ファイルを選ぶ', key);
  await page.getByLabel('パスフレーズ').fill('ちがうパスフレーズです。');
  await page.getByRole('button', { name: '鍵を開けて確かめる' }).click();
  await expect(page.getByText('パスフレーズが違います')).toBeVisible();
  await page.getByLabel('パスフレーズ').fill(PASSPHRASE);
  await page.getByRole('button', { name: '鍵を開けて確かめる' }).click();
  await expect(page.getByText('鍵を開けています：情報政策課 点検担当')).toBeVisible();
  return key;
}

async function makePack(page: Page, folder: string): Promise<string> {
  await page.getByRole('textbox', { name: /点検の名前/ }).fill(TITLE);
  const main = page.locator('main');
  await fillDay(main, '点検基準日', ['8', '10', '1']);
  await fillDay(main, '開始日', ['8', '10', '15']);
  await fillDay(main, '提出期限', ['9', '3', '31']);
  await page.getByRole('textbox', { name: /名簿を貼り付ける/ }).fill(ROSTER);
  await expect(page.getByText('対象 2所属、対象外 0所属（名簿全体 2所属）')).toBeVisible();
  await page.getByRole('button', { name: '点検パックを作る（第1版）' }).click();
  return download(page, '点検パックを保存する', folder);
}

test('an officer sets up an inspection, a chief answers it, and only the officer can open the result', async () => {
  // Every item of the questionnaire is answered on the way.
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'tenken-sealed-'));
  const desk = newComputer();
  let page = await desk.open();
  await page.getByRole('link', { name: /点検を準備する/ }).click();
  const key = await makeKey(page, folder);
  await accessible(page);
  const pack = await makePack(page, folder);
  const fingerprint = await page.locator('.fingerprint').first().textContent();
  await desk.close();

  const chief = newComputer();
  page = await chief.open();
  await choose(page, '点検パックを開く', pack);
  await expect(page.getByText('この鍵の点検パックを開くのは初めてです')).toBeVisible();
  await expect(page.locator('.fingerprint')).toHaveText(fingerprint ?? '');
  await expect(page.getByRole('button', { name: 'この点検パックを使う' })).toBeDisabled();
  await page.locator('label').filter({ hasText: '識別符号が、情報担当課から知らされたものと同じ' }).click();
  await page.getByRole('button', { name: 'この点検パックを使う' }).click();
  await page.getByRole('status').getByRole('link', { name: '所属の回答をする' }).click();
  await page.getByRole('combobox', { name: /所属/ }).fill('市民課');
  await page.getByRole('option', { name: /市民課/ }).click();
  await page.getByRole('textbox', { name: /職/ }).fill(PLAN.post);
  await page.getByRole('textbox', { name: /氏名/ }).fill(PLAN.name);
  await page.getByRole('button', { name: '始める' }).click();
  await answerProfile(page, PLAN.yes);
  await answerItems(page, PLAN);
  await saved(page);
  await page.getByRole('link', { name: '確認', exact: false }).filter({ hasText: /^3/ }).click();
  const code = await signOff(page, { post: '課長', name: '北見 太郎' });
  await expect(page.getByText('開けるのは、情報政策課 点検担当だけです。')).toBeVisible();
  const result = await exportResult(page, folder);
  const again = await exportResult(page, mkdtempSync(join(tmpdir(), 'tenken-again-')));
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(result, 'utf8'));
  expect(readFileSync(result, 'utf8')).not.toContain('市民課');
  await chief.close();

  expect(tenken('inspect', result).status).not.toBe(0);
  process.env['TENKEN_PASSPHRASE'] = PASSPHRASE;
  const inspected = tenken('inspect', result, '--identity', key, '--json');
  expect(inspected.stderr).toBe('');
  expect((JSON.parse(inspected.stdout) as { code: string }).code.replaceAll('-', '')).toBe(code);

  page = await desk.open();
  await page
    .getByRole('link', { name: /回答を集めて集計する/ })
    .first()
    .click();
  await choose(page, 'ファイルを選ぶ', result);
  await expect(page.getByText('封がされた回答が1件あります')).toBeVisible();
  await page.getByLabel(/の鍵のパスフレーズ/).fill('ちがうパスフレーズです。');
  await page.getByRole('button', { name: '鍵を開ける' }).click();
  await expect(page.getByText('パスフレーズが違います')).toBeVisible();
  await page.getByLabel(/の鍵のパスフレーズ/).fill(PASSPHRASE);
  await page.getByRole('button', { name: '鍵を開ける' }).click();
  await page.getByRole('button', { name: /受け付ける（1件）/ }).click();
  await expect(page.getByText('受け付けました').first()).toBeVisible();
  await page.getByRole('button', { name: '受付簿' }).click();
  const ledger = await download(page, '受付簿を書き出す', folder);
  expect(tenken('ledger', 'verify', ledger).status).toBe(0);
  await page.getByRole('button', { name: '鍵をしまう' }).click();
  await expect(page.getByText('鍵を開けています')).toHaveCount(0);
  await desk.close();
});
