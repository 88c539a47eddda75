import { expect, test, type Locator, type Page } from '@playwright/test';
import { signOff } from './support/chief.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

const payload = payloadOf(simulate(1, 31).files[0] ?? '');

/** Waits until the whole of something is to be seen, and the header that sticks to the window covers none of it. */
async function expectUncovered(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeInViewport({ ratio: 1 });
  const header = await page.locator('.ui-frame-head').boundingBox();
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
      await page.locator('.home-begun-link').click();
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
  for (const place of [steps, heading, page.getByRole('heading', { name: '第1版を確定済みです' })])
    await expectUncovered(page, place);
});
