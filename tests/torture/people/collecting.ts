import type { Page } from '@playwright/test';
import type { Running } from '../running.ts';

// Hundreds of files take their time on a machine that has much else to do.
export const PATIENCE = { timeout: 180_000 };

/** Reads result files on the page 受付. */
export async function readFiles(running: Running, files: readonly string[]): Promise<void> {
  const button = running.page.getByRole('button', { name: 'ファイルを選ぶ' });
  await running.giveFiles(() => button.click(), files);
}

/** Reads result files and takes all of them in. */
export async function takeIn(running: Running, files: readonly string[]): Promise<void> {
  const { page } = running;
  await readFiles(running, files);
  await page.getByRole('button', { name: `受け付ける（${String(files.length)}件）` }).click(PATIENCE);
  await page.getByText('受け付けました').first().waitFor(PATIENCE);
}

/** Closes the collection under a name; a further time needs a reason. */
export async function close(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: /^(?:もう一度)?締める$/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /締めの名前/u }).fill(title);
  const reason = dialog.getByRole('textbox', { name: /締め直す理由/u });
  if ((await reason.count()) > 0) await reason.fill(`${title}のため`);
  await dialog.getByRole('button', { name: '締める' }).click();
  await dialog.waitFor({ state: 'detached' });
}
