import { expect, test, type Page } from '@playwright/test';
import { barriersOn } from './support/axe.ts';
import { saved } from './support/chief.ts';
import { eraseAll } from './support/erasing.ts';
import { stretchLittle } from './support/little-stretching.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

const { files } = simulate(1, 11);
const payload = payloadOf(files[0] ?? '');
const [first] = payload.answers;
const WORDS = '髙橋主査の係だけ、まだ記録がありません。';
const CHOSEN = '作業ファイル.tenken';
const PASSPHRASE = '流氷きたきつね帆立さけ四月';

/**
 * The choice of a file cannot be operated from outside; the file that it gives is a real one that the browser writes. As in Chromium, one that is to
 * be saved is emptied before the page gets it.
 */
async function choosesFiles(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const chosen = async () => {
      if (!navigator.userActivation.isActive) throw new DOMException('no press', 'SecurityError');
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(name, { create: true });
    };
    const showSaveFilePicker = async () => {
      const handle = await chosen();
      await (await handle.createWritable()).close();
      return handle;
    };
    const showOpenFilePicker = async () => {
      const handle = await chosen();
      // A file of the page's own needs no permission.
      return [Object.assign(handle, { requestPermission: async () => 'granted' })];
    };
    Object.assign(window, { showSaveFilePicker, showOpenFilePicker });
  }, CHOSEN);
}

function writtenText(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, CHOSEN);
}

async function draftAtComment(page: Page): Promise<string> {
  const id = await storeDraft(page, payload, {
    answer: (answer, position) =>
      position === 0
        ? { ...answer, choice: 'partial', comment: '', action: { kind: 'own', what: '', post: '', due: '' } }
        : null,
  });
  const address = `/respond/${id}/fill/any/${first?.item ?? ''}`;
  await goTo(page, address);
  return address;
}

function comment(page: Page) {
  return page.locator(`[id="item-${first?.item ?? ''}"]`).getByRole('textbox', { name: /できていない点/ });
}

const copyState = (page: Page) => page.locator('[data-copy]');

async function keepFile(page: Page, how: 'sealed' | 'plain'): Promise<void> {
  await copyState(page).getByRole('button').click();
  const dialog = page.getByRole('dialog');
  if (how === 'sealed') {
    await dialog.getByLabel(/^パスフレーズ必須/).fill(PASSPHRASE);
    await dialog.getByLabel(/もう一度/).fill(PASSPHRASE);
  } else await dialog.locator('label').filter({ hasText: '封をしない' }).click();
  await dialog.getByRole('button', { name: 'ファイルの場所と名前を選ぶ' }).click();
  if (how === 'plain')
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /分かりました/ })
      .click();
  await expect(copyState(page)).toHaveAttribute('data-copy', 'written');
}

test('a working file follows what is typed, is asked for again after a reload, and brings everything back', async ({
  page,
}) => {
  await choosesFiles(page);
  await draftAtComment(page);
  await keepFile(page, 'plain');
  await comment(page).fill(WORDS);
  await saved(page);
  await expect.poll(() => writtenText(page)).toContain(WORDS);
  await expect(copyState(page)).toHaveText('作業ファイル：書き込み済み');
  await page.reload();
  await expect(page.getByText('作業ファイルへの書き込みが止まっています')).toBeVisible();
  await page.getByRole('button', { name: '作業ファイルを選び直す' }).click();
  await expect(copyState(page)).toHaveAttribute('data-copy', 'written');
  const text = await writtenText(page);
  await page.goto('/#/settings');
  await eraseAll(page);
  await expect(page.getByRole('heading', { level: 1, name: '情報セキュリティ自己点検' })).toBeVisible();
  await openFile(page, text);
  await page.getByRole('button', { name: 'この下書きの続きを始める' }).click();
  await expect(page.getByText(/下書きを引き継ぎました/)).toBeVisible();
  await goTo(page, `/respond/${payload.response.uuid}/fill/any/${first?.item ?? ''}`);
  await expect(comment(page)).toHaveValue(WORDS);
});

test('a sealed working file is written again and again, and shows nothing of the answers', async ({ page }) => {
  await choosesFiles(page);
  await stretchLittle(page);
  await draftAtComment(page);
  await keepFile(page, 'sealed');
  const before = await writtenText(page);
  await comment(page).fill(WORDS);
  await saved(page);
  await expect.poll(() => writtenText(page)).not.toBe(before);
  await expect(copyState(page)).toHaveAttribute('data-copy', 'written');
  const text = await writtenText(page);
  expect(text).toContain('BEGIN AGE ENCRYPTED FILE');
  expect(text).not.toContain(WORDS);
});

test('a working file that is there is looked into before anything is written to it', async ({ page }) => {
  await choosesFiles(page);
  const address = await draftAtComment(page);
  await page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write('会議の記録');
    await writable.close();
  }, CHOSEN);
  const reuse = async () => {
    await copyState(page).getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('label').filter({ hasText: '封をしない' }).click();
    expect(await barriersOn(page, 'working file', { within: '.Dialog-dialog' })).toEqual([]);
    await dialog.getByRole('button', { name: '前の作業ファイルを続けて使う' }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /分かりました/ })
      .click();
  };
  await reuse();
  await expect(page.getByText('このアプリの下書きとして読めないファイルです。')).toBeVisible();
  expect(await barriersOn(page, 'not reused', { within: '.Dialog-dialog' })).toEqual([]);
  expect(await writtenText(page)).toBe('会議の記録');
  // Whoever agreed to an unsealed file is not asked again until the window is opened anew.
  await page.reload();
  await keepFile(page, 'plain');
  await comment(page).fill(WORDS);
  await saved(page);
  await expect.poll(() => writtenText(page)).toContain(WORDS);
  // Another copy of the draft, without these words.
  await page.reload();
  await goTo(page, address);
  await comment(page).fill('');
  await saved(page);
  await reuse();
  const question = page.getByRole('alertdialog', { name: /置き換えますか/ });
  await expect(question).toContainText('1件あります');
  expect(await writtenText(page)).toContain(WORDS);
  await question.getByRole('button', { name: 'ここの回答で置き換える' }).click();
  await expect(copyState(page)).toHaveAttribute('data-copy', 'written');
  expect(await writtenText(page)).not.toContain(WORDS);
});

test('a working file that cannot be written says why, and answering goes on', async ({ page }) => {
  await choosesFiles(page);
  await page.addInitScript(() => {
    const create = FileSystemFileHandle.prototype.createWritable;
    FileSystemFileHandle.prototype.createWritable = function refusing(...options) {
      if ('shareIsGone' in window) throw new DOMException('gone', 'NotFoundError');
      return create.apply(this, options);
    };
  });
  await draftAtComment(page);
  await keepFile(page, 'plain');
  await page.evaluate(() => Object.assign(window, { shareIsGone: true }));
  await comment(page).fill(WORDS);
  await saved(page);
  await expect(page.getByRole('alert')).toContainText('ファイルが見つかりません');
  await expect(page.locator('[data-saving]')).toHaveText('保存済み');
  await page.evaluate(() => Reflect.deleteProperty(window, 'shareIsGone'));
  await comment(page).fill(`${WORDS}続き`);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => writtenText(page)).toContain(`${WORDS}続き`);
});

test('the history tells what was changed in plain words', async ({ page }) => {
  const address = await draftAtComment(page);
  await comment(page).fill(WORDS);
  await saved(page);
  await page.getByRole('link', { name: '変更の記録' }).click();
  const row = page.getByRole('row', { name: new RegExp(WORDS) });
  await expect(row).toContainText('状況を記入');
  await expect(page.locator('main, header').locator('[aria-current=step]')).toHaveCount(0);
  await expect(page.locator('a[aria-current=page]').filter({ hasText: '変更の記録' })).toBeVisible();
  await row.getByRole('link', { name: first?.item ?? '' }).click();
  await expect(page).toHaveURL(new RegExp(`${address.split('/').at(-1) ?? ''}$`));
  await expect(comment(page)).toHaveValue(WORDS);
});

async function openFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'ファイルを開く' }).click();
  await (await chooser).setFiles({ name: CHOSEN, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}
