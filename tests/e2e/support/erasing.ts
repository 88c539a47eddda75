import type { Page } from '@playwright/test';

/** Has everything that is stored here erased on the page of the settings, which is open, and waits for the window that starts anew. */
export async function eraseAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: '今すぐすべて消す' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('checkbox').click({ force: true });
  await startingAnew(page, () => dialog.getByRole('button', { name: '消す' }).click());
}

/** Presses what loads the window anew. The first page is shown a moment before that already, by the old window: its heading says nothing. */
export async function startingAnew(page: Page, press: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await press();
  await loaded;
}
