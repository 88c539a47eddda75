import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { barriersOn } from './support/axe.ts';
import { saved } from './support/chief.ts';
import { eraseAll } from './support/erasing.ts';
import { choose, download } from './support/files.ts';
import { stretchLittle } from './support/little-stretching.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

const payload = payloadOf(simulate(1, 17).files[0] ?? '');
const [first] = payload.answers;
const PASSPHRASE = '流氷の来る町の点検 2026';
const WORDS = '髙橋主査の係だけ、まだ記録がありません。𠮷田係長へ確かめます。';

// Stretching a passphrase takes its time on a machine that has much else to do.
test.use({ actionTimeout: 90_000 });

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenken-backup-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('what was answered is in the backup, and is there again after everything was erased', async ({ page }) => {
  const id = await storeDraft(page, payload, {
    answer: (answer, position) => (position === 0 ? { ...answer, choice: 'partial', comment: '' } : answer),
  });
  await stretchLittle(page);
  const address = `/respond/${id}/fill/any/${first?.item ?? ''}`;
  await goTo(page, address);
  const comment = page.locator(`[id="item-${first?.item ?? ''}"]`).getByRole('textbox', { name: /できていない点/ });
  await comment.fill(WORDS);
  await saved(page);

  await goTo(page, '/settings');
  await page.getByRole('link', { name: 'バックアップを作る・戻す' }).click();
  await expect(page.getByText(/^1件（回答した項目 \d+件、添付ファイル 0件）$/)).toBeVisible();
  await page
    .getByLabel(/^パスフレーズ/)
    .first()
    .fill(PASSPHRASE);
  await page.getByLabel(/もう一度/).fill(PASSPHRASE);
  const path = await download(page, () => page.getByRole('button', { name: 'バックアップを保存する' }).click(), folder);
  expect(await readFile(path, 'utf8')).not.toContain(WORDS);

  await goTo(page, '/settings');
  await eraseAll(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await goTo(page, '/backup');
  await expect(page.getByText('まだ残すものがありません。')).toBeVisible();
  await choose(page, 'ファイルを選ぶ', path);
  await page.getByLabel(/^パスフレーズ/).fill(PASSPHRASE);
  await page.getByRole('button', { name: '開く' }).click();
  await expect(
    page.getByRole('row', { name: new RegExp(`${payload.department.name}の回答.*ここにない`) }),
  ).toBeVisible();
  expect(await barriersOn(page, 'restoring')).toEqual([]);
  await page.getByRole('button', { name: '印を付けた1件を戻す' }).click();
  await expect(page.getByText('1件を戻しました')).toBeVisible();
  await goTo(page, address);
  await expect(comment).toHaveValue(WORDS);
});
