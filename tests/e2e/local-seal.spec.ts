import { readdir, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ensureBuilt } from '../../electron/build/ensure-built.mjs';
import { PROJECT_ROOT } from '../support/desktop.ts';
import { openShell, type Shell } from '../torture/desktop-edition.ts';
import { barriersOn } from './support/axe.ts';
import { answerProfile, begin, saved } from './support/chief.ts';
import { startingAnew } from './support/erasing.ts';
import { filesWith } from './support/files-with.ts';
import { stretchLittle } from './support/little-stretching.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

const PASSPHRASE = '流氷の来る町の点検 2026';
const OTHER = '知床の春はまだ遠い 2026';
/** Short and without a repetition, so that it stands in one piece in a file of the database. */
const WORDS = 'qzvkwmxj髙橋主査';
const payload = payloadOf(simulate(1, 17).files[0] ?? '');
const [first] = payload.answers;

// Stretching a passphrase takes its time on a machine that has much else to do. The page of the desktop edition is its own, not one of the runner.
test.use({ actionTimeout: 90_000, trace: 'off' });

async function newPassphrase(page: Page, passphrase: string) {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^パスフレーズ(?!（もう一度）)/).fill(passphrase);
  await dialog.getByLabel(/もう一度/).fill(passphrase);
}

async function putOn(page: Page) {
  await page.getByRole('button', { name: '封をする' }).click();
  await newPassphrase(page, PASSPHRASE);
  await page.getByRole('dialog').getByRole('button', { name: '封をする' }).click();
  await expect(page.getByText('保存内容に封をしました。')).toBeVisible();
}

async function unseal(page: Page, passphrase: string) {
  const field = page.getByLabel(/^封のパスフレーズ/);
  await field.fill(passphrase);
  await field.press('Enter');
}

test('a chief seals what is stored, is asked at every start, changes the passphrase and takes the seal off', async ({
  page,
}) => {
  const id = await storeDraft(page, payload, {
    answer: (answer, position) => (position === 0 ? { ...answer, choice: 'partial', comment: WORDS } : answer),
  });
  const address = `/respond/${id}/fill/any/${first?.item ?? ''}`;
  const comment = page.locator(`[id="item-${first?.item ?? ''}"]`).getByRole('textbox', { name: /できていない点/ });
  await stretchLittle(page);
  await goTo(page, '/settings');
  await page.getByRole('button', { name: '封をする' }).click();
  expect(await barriersOn(page, 'sealing', { within: '.Dialog-dialog', colours: true })).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: '封をする' }).click();
  await expect(page.getByText(/パスフレーズは\d+文字以上にしてください。/)).toBeVisible();
  await page.keyboard.press('Escape');
  await putOn(page);
  await expect(page.getByText('封をしています', { exact: true })).toBeVisible();
  expect(await barriersOn(page, 'settings, sealed')).toEqual([]);
  const rows = await page.evaluate(storedRows);
  expect(rows).not.toContain(WORDS);
  expect(rows).toContain('$sealed');

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '保存した内容に封がしてあります' })).toBeVisible();
  await unseal(page, OTHER);
  await expect(page.getByText(/パスフレーズが違います/)).toBeVisible();
  await page.getByRole('button', { name: 'パスフレーズが分からないとき' }).click();
  expect(await barriersOn(page, 'sealed', { colours: true })).toEqual([]);
  await unseal(page, PASSPHRASE);
  await goTo(page, address);
  await expect(comment).toHaveValue(WORDS);
  await comment.fill(`${WORDS}。続き`);
  await saved(page);

  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'パスフレーズを変える' }).click();
  await page.getByLabel(/いまのパスフレーズ/).fill(PASSPHRASE);
  await newPassphrase(page, OTHER);
  await page.getByRole('dialog').getByRole('button', { name: '変える' }).click();
  await expect(page.getByText('封のパスフレーズを変えました。')).toBeVisible();
  await page.getByRole('button', { name: '今すぐ封を閉じる' }).click();
  await unseal(page, OTHER);
  await goTo(page, address);
  await expect(comment).toHaveValue(`${WORDS}。続き`);

  await goTo(page, '/settings');
  await page.getByRole('button', { name: '封を外す' }).click();
  await page.getByLabel(/いまのパスフレーズ/).fill(OTHER);
  await page.getByRole('dialog').getByRole('button', { name: '封を外す' }).click();
  await expect(page.getByText('保存内容の封を外しました。')).toBeVisible();
  await page.reload();
  await goTo(page, address);
  await expect(comment).toHaveValue(`${WORDS}。続き`);
});

test('a window that only asks for the passphrase keeps another one from taking the seal off', async ({
  page,
  context,
}) => {
  await storeDraft(page, payload);
  await stretchLittle(page);
  await goTo(page, '/settings');
  await putOn(page);
  const second = await context.newPage();
  await second.goto('/');
  await expect(second.getByLabel(/^封のパスフレーズ/)).toBeVisible();
  await page.getByRole('button', { name: '封を外す' }).click();
  await page.getByLabel(/いまのパスフレーズ/).fill(PASSPHRASE);
  await page.getByRole('dialog').getByRole('button', { name: '封を外す' }).click();
  await expect(page.getByText(/ほかの画面で開かれています/)).toBeVisible();
});

test('whoever does not know the passphrase can only start anew', async ({ page }) => {
  const id = await storeDraft(page, payload);
  await stretchLittle(page);
  await goTo(page, '/settings');
  await putOn(page);
  await page.reload();
  await page.getByRole('button', { name: 'パスフレーズが分からないとき' }).click();
  await page.getByRole('button', { name: 'すべて消して始め直す' }).click();
  await startingAnew(page, () => page.getByRole('alertdialog').getByRole('button', { name: 'すべて消す' }).click());
  await expect(page.getByRole('link', { name: /所属の回答をする/ }).first()).toBeVisible();
  await goTo(page, `/respond/${id}/fill`);
  await expect(page.locator('article')).toHaveCount(0);
  expect(await page.evaluate(storedRows)).not.toContain('$sealed');
});

test.describe('the desktop edition', () => {
  let folder: string;
  let shell: Shell | null = null;

  test.beforeAll(async () => {
    await ensureBuilt(['renderer', 'main', 'preload']);
    folder = await mkdtemp(join(tmpdir(), 'tenken-sealed-'));
  });
  test.afterAll(async () => {
    await shell?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  test('leaves nothing readable on the disk, and brings everything back after a kill without its database', async () => {
    const userData = join(folder, 'data');
    shell = await openShell(PROJECT_ROOT, userData);
    await shell.page.evaluate(() => {
      window.location.hash = '/settings';
    });
    await putOn(shell.page);
    await shell.page.getByRole('link', { name: /点検/ }).first().click();
    await begin(shell.page, { department: '市民課', post: '課長', name: WORDS });
    await answerProfile(shell.page, /^$/);
    await saved(shell.page);
    await shell.kill();
    expect(await filesWith(userData, WORDS)).toEqual([]);
    const databases = (await readdir(userData, { recursive: true })).filter((path) => path.endsWith('IndexedDB'));
    expect(databases).not.toEqual([]);
    for (const each of databases) await rm(join(userData, each), { recursive: true });

    shell = await openShell(PROJECT_ROOT, userData);
    await unseal(shell.page, PASSPHRASE);
    await expect(shell.page.getByRole('heading', { level: 1, name: '失われていた内容を元に戻しました' })).toBeVisible();
    await expect(shell.page.getByRole('row', { name: /市民課 第1版/ })).toBeVisible();
    await shell.page.getByRole('button', { name: /続ける|進む/ }).click();
    await expect(shell.page.getByRole('link', { name: /所属の回答をする/ }).first()).toBeVisible();
    await shell.lockScreen();
    await expect(shell.page.getByLabel(/^封のパスフレーズ/)).toBeVisible();
    // Nothing can be unsaved on this page.
    await shell.close();
    expect(shell.questions).toEqual([]);
    expect(await filesWith(userData, WORDS)).toEqual([]);
  });

  test('would have been readable on the disk without the seal', async () => {
    const userData = join(folder, 'open');
    shell = await openShell(PROJECT_ROOT, userData);
    await begin(shell.page, { department: '市民課', post: '課長', name: WORDS });
    await saved(shell.page);
    await shell.kill();
    const found = await filesWith(userData, WORDS);
    expect(found.some((path) => path.includes('journal'))).toBe(true);
    expect(found.some((path) => path.includes('IndexedDB'))).toBe(true);
  });
});

/** Runs in the page: everything in the app's database, as text. */
async function storedRows(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('tenken');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
  const names = [...database.objectStoreNames];
  const rows = await Promise.all(
    names.map(
      (name) =>
        new Promise((resolve) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.addEventListener('success', () => resolve(request.result));
        }),
    ),
  );
  database.close();
  return JSON.stringify(rows);
}
