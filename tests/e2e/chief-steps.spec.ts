import { expect, test, type Locator, type Page } from '@playwright/test';
import { exportResult, saved, signOff } from './support/chief.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

const payload = payloadOf(simulate(1, 31).files[0] ?? '');

/** Waits until the whole of something is to be seen, and the header that sticks to the window covers none of it. */
async function expectUncovered(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeInViewport({ ratio: 1 });
  const header = await page.getByRole('banner').boundingBox();
  await expect
    .poll(async () => (await place.boundingBox())?.y ?? -1)
    .toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
}

test('answering, taken up again or reloaded, begins with its steps and heading in sight, and so does what was signed', async ({
  page,
}) => {
  const id = await storeDraft(page, payload, { answer: (answer, position) => (position === 0 ? null : answer) });
  const steps = page.getByRole('navigation', { name: '回答の手順' });
  const heading = page.getByRole('heading', { level: 1 });
  const first = page.locator('article').first();
  await goTo(page, `/respond/${id}/profile`);
  await page.getByRole('link', { name: '回答へ進む' }).click();
  for (const way of ['entered', 'reloaded', 'taken up again']) {
    if (way === 'reloaded') await page.reload();
    if (way === 'taken up again') {
      await page.goto('/');
      await page.locator('.Home-begunLink').click();
    }
    await expect(first.getByRole('radio').first()).toBeFocused();
    for (const place of [steps, heading, first.getByRole('radiogroup').first()]) await expectUncovered(page, place);
  }
  await first
    .locator('label')
    .filter({ has: page.locator('input[value=no]') })
    .first()
    .click();
  await first.getByRole('textbox', { name: /できていない点/ }).fill('記録がありません。');
  await first.getByRole('button', { name: '改善の例を使う' }).click();
  await first.getByRole('textbox', { name: /担当する職/ }).fill('係長');
  await first.getByRole('textbox', { name: '期限' }).fill('9.3.31');
  await signOff(page, { post: '課長', name: '北見 太郎' });
  for (const place of [
    steps,
    heading,
    page.getByText('まだ提出していません', { exact: true }),
    page.getByRole('button', { name: '回答ファイルを書き出す' }),
  ])
    await expectUncovered(page, place);
});

test('a day is read at once, what is no day stays and stays incomplete, and the calendar comes with its button', async ({
  page,
}) => {
  const id = await storeDraft(page, payload);
  const open = payload.answers.find(({ status }) => status === 'no' || status === 'partial');
  const item = page.locator(`article[id="item-${open?.item ?? ''}"]`);
  const day = item.getByRole('textbox', { name: '期限' });
  const sheets: string[] = [];
  page.on('request', (request) => sheets.push(...(/MonthSheet/.test(request.url()) ? [request.url()] : [])));
  await goTo(page, `/respond/${id}/changes`);
  await goTo(page, `/respond/${id}/fill/x/${open?.item ?? ''}`);
  await day.fill('来年の春');
  await page.keyboard.press('Tab');
  await expect(item.getByText(/^日付として読み取れません。/)).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(day).toHaveValue('来年の春');
  await expect(page.getByText('記入漏れ1').first()).toBeVisible();
  await day.fill('９。３。３１');
  await expect(item.getByText('令和9年3月31日（水）')).toBeVisible();
  expect(sheets).toEqual([]);
  await item.getByRole('button', { name: '期限のカレンダーを開く' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /令和9年3月30日/ })
    .click();
  await expect(day).toHaveValue('令和9年3月30日');
  expect(sheets).not.toEqual([]);
  await saved(page);
  await page.reload();
  await expect(day).toHaveValue('令和9年3月30日');
});

test('a choice about the department is undone, a page beside the steps leads back, and a signed response is followed until it is handed in', async ({
  page,
}) => {
  const id = await storeDraft(page, payload);
  await goTo(page, `/respond/${id}/profile`);
  const off = page.getByRole('radiogroup').filter({ has: page.getByRole('radio', { name: 'いいえ', checked: true }) });
  const label = (await off.first().locator('.Field-label').textContent()) ?? '';
  const question = page.getByRole('radiogroup', { name: label, exact: true });
  await question.locator('label').filter({ hasText: 'はい' }).click();
  await expect(question.getByRole('radio', { name: 'はい' })).toBeChecked();
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(question.getByRole('radio', { name: 'いいえ' })).toBeChecked();
  await page.getByRole('link', { name: '変更の記録' }).click();
  await page.getByRole('link', { name: '所属の状況へ戻る' }).click();
  await page.getByRole('link', { name: '聞き取り用紙を印刷する' }).click();
  await page.reload();
  await page.getByRole('link', { name: '所属の状況へ戻る' }).click();
  await signOff(page, { post: '課長', name: '北見 太郎' });
  await page.goto('/');
  await expect(page.getByText('次にすること：回答ファイルを書き出して提出する')).toBeVisible();
  await page.locator('.Home-begunLink').click();
  await exportResult(page, test.info().outputDir);
  await page.getByRole('navigation', { name: '回答の手順' }).getByRole('link', { name: '確認' }).first().click();
  await page.getByRole('link', { name: '提出の記録へ進む' }).click();
  await page.getByRole('button', { name: '提出しました' }).click();
  await saved(page);
  await page.goto('/');
  await expect(page.getByText('提出済み')).toBeVisible();
});
