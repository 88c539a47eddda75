import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ensureBuilt } from '../../electron/build/ensure-built.mjs';
import { PROJECT_ROOT } from '../support/desktop.ts';
import { databaseFolders, filesIn } from '../torture/damage.ts';
import { openShell, type Shell } from '../torture/desktop-edition.ts';
import { barriersOn } from './support/axe.ts';
import { answerItems, answerProfile, begin, saved } from './support/chief.ts';
import { tabTo } from './support/keyboard.ts';

const PLAN = { department: '市民課', post: '課長', name: '北見 花子', yes: /^$/, statusAt: () => 'yes' as const };
const ANSWERED = 2;
/** A chapter with many items for every department. */
const CHAPTER = 'assets';
const MEND_EVERY_MS = 30_000;

// The page is the app's own, not one of the runner.
test.use({ trace: 'off' });

/** What of a profile only takes time to copy, and what says which program has it open. */
const NOT_NEEDED = /(?:Cache|Safe Browsing|component_crx_cache|BrowserMetrics|Singleton\w+)$/u;

/** A folder in whose profile a response is begun; its program was killed when that was saved. */
let begun: string;
/** The address of the response within the app. */
let address: string;
/** Of one test, with a copy of that profile. */
let folder: string;
let shell: Shell | null = null;

test.beforeAll(async () => {
  await ensureBuilt(['renderer', 'main', 'preload']);
  begun = await mkdtemp(join(tmpdir(), 'tenken-begun-'));
  folder = begun;
  address = await answerSome(await start());
  await shell?.kill();
});
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenken-recovery-'));
  cpSync(join(begun, 'data'), join(folder, 'data'), { recursive: true, filter: (path) => !NOT_NEEDED.test(path) });
});
test.afterEach(async () => {
  await shell?.kill();
  await rm(folder, { recursive: true, force: true });
});
test.afterAll(() => rm(begun, { recursive: true, force: true }));

async function start(): Promise<Page> {
  shell = await openShell(PROJECT_ROOT, join(folder, 'data'));
  return shell.page;
}

/** A response with a few answers; returns its address within the app. */
async function answerSome(page: Page): Promise<string> {
  await begin(page, PLAN);
  await answerProfile(page, PLAN.yes);
  await goBackTo(page, new URL(page.url()).hash.replace(/\/fill\/.*$/u, `/fill/${CHAPTER}`));
  await page.locator('article[id^="item-6.2-"]').first().waitFor();
  await answerItems(page, PLAN, 0, ANSWERED);
  await saved(page);
  return new URL(page.url()).hash;
}

async function goBackTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await page.locator('article').first().waitFor();
}

const choicesOf = (page: Page, choice: 'yes' | 'no') => page.locator(`article input[value=${choice}]:checked`);

test('everything is there again when the program was killed and its database is gone', async () => {
  const databases = databaseFolders(join(folder, 'data'));
  expect(databases).not.toEqual([]);
  for (const each of databases) rmSync(each, { recursive: true });

  const page = await start();
  await expect(page.getByRole('heading', { level: 1, name: '失われていた内容を元に戻しました' })).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(`市民課 第1版 ${String(ANSWERED)}件 .*令和`) })).toBeVisible();
  expect(await barriersOn(page, 'recovered')).toEqual([]);
  await page.getByRole('button', { name: '続ける' }).click();
  await goBackTo(page, address);
  await expect(choicesOf(page, 'yes')).toHaveCount(ANSWERED);
  await saved(page);

  await shell?.close();
  const again = await start();
  await expect(again.getByRole('heading', { level: 1 })).not.toHaveText(/元に戻しました/);
});

test('everything is brought back when a file of the database is missing, without which the browser neither opens nor clears it', async () => {
  const databases = databaseFolders(join(folder, 'data'));
  expect(databases).not.toEqual([]);
  for (const each of databases)
    for (const file of filesIn(each)) if (basename(file).startsWith('MANIFEST')) rmSync(file);

  const page = await start();
  const refused = page.getByRole('heading', { level: 1, name: '回答を保存する場所を開けません' });
  await expect(refused).toBeVisible();
  await page.getByRole('button', { name: '読み込み直す' }).click();
  await expect(refused).toBeVisible();
  expect(await barriersOn(page, 'refused')).toEqual([]);
  await tabTo(page, 'button', /^控えから元に戻す$/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '失われていた内容を元に戻しました' })).toBeVisible();
  await page.getByRole('button', { name: '続ける' }).click();
  await goBackTo(page, address);
  await expect(choicesOf(page, 'yes')).toHaveCount(ANSWERED);
});

/** Goes on with one answer each from the same state, and leaves the database of the one beside the journal of the other. */
async function workApart(): Promise<void> {
  const [data, before, one] = ['data', 'before', 'one'].map((name) => join(folder, name));
  if (data === undefined || before === undefined || one === undefined) throw new Error('no folders');
  cpSync(data, before, { recursive: true });
  const first = await start();
  await goBackTo(first, address);
  await answerItems(first, { ...PLAN, statusAt: () => 'no' }, 0, 1);
  await saved(first);
  await shell?.kill();
  renameSync(data, one);
  renameSync(before, data);
  const second = await start();
  await goBackTo(second, address);
  await answerItems(second, PLAN, 0, 2);
  await saved(second);
  await shell?.kill();
  for (const each of databaseFolders(data)) rmSync(each, { recursive: true });
  for (const each of databaseFolders(one)) cpSync(each, each.replace(one, data), { recursive: true });
}

test('a text that the disk refused keeps the window open, and is stored without another key as soon as the disk takes it', async () => {
  const page = await start();
  await goBackTo(page, address);
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function refusing(this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (!('refused' in window) || typeof window.refused !== 'number') return put.apply(this, args);
      window.refused += 1;
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  await page.locator('article').first().waitFor();
  const [one, other] = [page.locator('article').first(), page.locator('article').nth(1)];
  await one
    .locator('label')
    .filter({ has: page.locator('input[value=no]') })
    .click();
  const comment = one.getByRole('textbox', { name: /できていない点/ });
  await saved(page);
  await page.evaluate(() => Object.assign(window, { refused: 0 }));
  await comment.fill('記録がありません。');
  await other.locator('input:checked').first().focus();
  await expect(page.locator('[data-saving]')).toHaveText('保存できません');
  const tries = await page.evaluate(() => Reflect.get(window, 'refused') as number);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => Reflect.get(window, 'refused') as number)).toBeLessThan(tries + 3);
  const stay = 0;
  await shell?.answerQuestion(stay);
  const closing = shell?.close();
  await page.waitForTimeout(1000);
  await expect(comment).toHaveValue('記録がありません。');
  await page.evaluate(() => Reflect.deleteProperty(window, 'refused'));
  await saved(page);
  await expect(page.getByText('処理を最後まで行えませんでした')).toHaveCount(0);

  await shell?.close();
  await closing;
  const again = await start();
  await goBackTo(again, address);
  await expect(again.getByRole('textbox', { name: /できていない点/ })).toHaveValue('記録がありません。');
});

test.describe('two copies that were worked on apart', () => {
  for (const { choice, button, chosen, left } of [
    { choice: 'database', button: '保存されている内容で続ける', chosen: [2, 1], left: 4 },
    { choice: 'journal', button: '変更の控えの内容で続ける', chosen: [4, 0], left: 3 },
  ])
    test(`are shown beside each other, and what was not chosen is kept: ${choice}`, async () => {
      await workApart();

      const page = await start();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('どちらの内容で続けるかを選んでください');
      await expect(page.getByRole('row', { name: /市民課 .*回答した項目 3件.*回答した項目 4件/ })).toBeVisible();
      expect(await barriersOn(page, 'diverged', { colours: true })).toEqual([]);
      await tabTo(page, 'button', new RegExp(button));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link', { name: /所属の回答をする/ }).first()).toBeVisible();
      await goBackTo(page, address);
      await expect(choicesOf(page, 'yes')).toHaveCount(chosen[0] ?? 0);
      await expect(choicesOf(page, 'no')).toHaveCount(chosen[1] ?? 0);
      await saved(page);

      await page.evaluate(() => {
        window.location.hash = '#/settings';
      });
      await page.getByRole('link', { name: 'バックアップを作る・戻す' }).click();
      const kept = page.getByRole('listitem').filter({ hasText: '入れ替える前に残したもの' });
      await expect(kept).toHaveCount(1);
      await kept.getByRole('button', { name: /見る/ }).click();
      await expect(
        page.getByRole('row', { name: new RegExp(`市民課の回答 .*回答した項目 ${String(left)}件`) }),
      ).toBeVisible();

      // It was decided once and for all.
      await shell?.close();
      const again = await start();
      await expect(again.getByRole('link', { name: /所属の回答をする/ }).first()).toBeVisible();
    });
});

test('a journal that was out of reach at the start is gone on with when it is there again', async () => {
  const journal = join(folder, 'data', 'journal');
  renameSync(journal, `${journal}-elsewhere`);
  writeFileSync(journal, 'in the way');

  const page = await start();
  await page.clock.install();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('変更の控えを書き込めません');
  expect(await barriersOn(page, 'out of reach')).toEqual([]);
  await page.getByRole('button', { name: '続ける' }).click();
  await goBackTo(page, address);
  const badge = page.locator('[data-saving]');
  await expect(badge).toHaveText('保存できません');
  await answerItems(page, PLAN, 0, 1);
  await expect(badge).toHaveText('保存できません');

  rmSync(journal);
  renameSync(`${journal}-elsewhere`, journal);
  await expect(async () => {
    await page.clock.fastForward(MEND_EVERY_MS);
    await expect(badge).toHaveText('保存済み', { timeout: 1000 });
  }).toPass();
  await shell?.kill();
  for (const each of databaseFolders(join(folder, 'data'))) rmSync(each, { recursive: true });

  const again = await start();
  await again.getByRole('button', { name: '続ける' }).click();
  await goBackTo(again, address);
  await expect(choicesOf(again, 'yes')).toHaveCount(ANSWERED + 1);
});
