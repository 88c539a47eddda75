import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';

export const PASSPHRASE = '流氷の来る町の点検 2026';
const PATIENCE_MS = 90_000;

/** Opens the settings in the running app. */
export async function goToSettings(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.evaluate(() => {
    window.location.hash = '/settings';
  });
  await sealButtons(page).first().waitFor();
}

/** Begins to put the seal on, in the settings. It goes on by itself. */
export async function beginSealing(page: Page): Promise<void> {
  // By key: the parts of the page above are still growing while they are read, and a button that moves away is not pressed.
  await page.getByRole('button', { name: '封をする' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^パスフレーズ(?!（もう一度）)/u).fill(PASSPHRASE);
  await dialog.getByLabel(/もう一度/u).fill(PASSPHRASE);
  await dialog.getByRole('button', { name: '封をする' }).click();
}

/** Resolves when the seal is kept and nothing may be sealed with it yet. */
export async function sealKept(page: Page): Promise<void> {
  const isKept = async () => (await indexedDB.databases()).some(({ name }) => name === 'tenken-seal');
  while (!(await page.evaluate(isKept))) await pause(5);
}

/** Resolves when everything is sealed. */
export async function sealed(page: Page): Promise<void> {
  await page.getByText('保存内容に封をしました。').waitFor({ timeout: PATIENCE_MS });
}

/** Types the passphrase where the page asks for it, and waits until the app is there. False where it did not ask. */
export async function unseal(page: Page): Promise<boolean> {
  const heading = page.locator('main h1');
  await heading.waitFor();
  const field = page.getByLabel(/^封のパスフレーズ/u);
  if ((await field.count()) === 0) return false;
  await field.fill(PASSPHRASE);
  await field.press('Enter');
  await field.waitFor({ state: 'detached', timeout: PATIENCE_MS });
  await heading.waitFor();
  return true;
}

/** Takes the seal off, so that what is stored can be read, and goes back to the first page. Nothing where there is none. */
export async function takeSealOff(page: Page): Promise<void> {
  await goToSettings(page);
  const off = page.getByRole('button', { name: '封を外す' });
  if ((await off.count()) > 0) {
    await off.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/いまのパスフレーズ/u).fill(PASSPHRASE);
    await dialog.getByRole('button', { name: '封を外す' }).click();
    const done = page.locator('.Notices-notice').filter({ hasText: '保存内容の封を外しました。' });
    await done.waitFor({ timeout: PATIENCE_MS });
    await done.getByRole('button').click();
  }
  await page.evaluate(() => {
    window.location.hash = '/';
  });
  await page
    .getByRole('link', { name: /所属の回答をする/u })
    .first()
    .waitFor();
}

function sealButtons(page: Page) {
  return page.getByRole('button', { name: /^封を(?:する|外す)$/u });
}
