import { readdir, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ensureBuilt } from '../../electron/build/ensure-built.mjs';
import { PROJECT_ROOT } from '../support/desktop.ts';
import { openShell, type Shell } from '../torture/desktop-edition.ts';
import { barriersOn } from './support/axe.ts';
import { answerItems, answerProfile, begin, saved } from './support/chief.ts';

const PLAN = { department: '市民課', post: '課長', name: '北見 花子', yes: /^$/, statusAt: () => 'yes' as const };
const ANSWERED = 3;

// The page is the app's own, not one of the runner.
test.use({ trace: 'off' });

let folder: string;
let shell: Shell | null = null;

test.beforeAll(async () => {
  await ensureBuilt(['renderer', 'main', 'preload']);
  folder = await mkdtemp(join(tmpdir(), 'tenken-recovery-'));
});
test.afterAll(async () => {
  await shell?.kill();
  await rm(folder, { recursive: true, force: true });
});

test('everything is there again when the program was killed and its database is gone', async () => {
  const userData = join(folder, 'data');
  shell = await openShell(PROJECT_ROOT, userData);
  await begin(shell.page, PLAN);
  await answerProfile(shell.page, PLAN.yes);
  await answerItems(shell.page, PLAN, 0, ANSWERED);
  await saved(shell.page);
  const address = new URL(shell.page.url()).hash;
  await shell.kill();
  const folders = (await readdir(userData, { recursive: true })).filter((path) => path.endsWith('IndexedDB'));
  expect(folders).not.toEqual([]);
  for (const each of folders) await rm(join(userData, each), { recursive: true });

  shell = await openShell(PROJECT_ROOT, userData);
  const { page } = shell;
  await expect(page.getByRole('heading', { level: 1, name: '失われていた内容を元に戻しました' })).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(`市民課 第1版 ${String(ANSWERED)}件 .*令和`) })).toBeVisible();
  expect(await barriersOn(page, 'recovered')).toEqual([]);
  await page.getByRole('button', { name: '続ける' }).click();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await expect(page.locator('article input[value=yes]:checked')).toHaveCount(ANSWERED);
  await saved(page);

  await shell.close();
  shell = await openShell(PROJECT_ROOT, userData);
  await expect(shell.page.getByRole('heading', { level: 1 })).not.toHaveText(/元に戻しました/);
});
