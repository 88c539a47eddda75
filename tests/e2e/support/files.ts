import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Presses a button that asks for files, and gives it these. */
export async function choose(page: Page, button: string | RegExp, ...paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles([...paths]);
}

/** Does what ends in a download, and keeps the file in `folder`. Returns its path. */
export async function download(page: Page, act: () => Promise<void>, folder: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await act();
  const file = await coming;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}
