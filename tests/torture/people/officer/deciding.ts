import { policyReview } from '#features/officer/policy-review/texts.ja.ts';
import { goTo } from '../../draft.ts';
import { THERE } from '../../witness/entries.ts';
import { doing } from '../desk.ts';
import { rowOf, signedBy, type OfficerDesk } from './officer-desk.ts';

/** Decides on a candidate for review of the policy, where there is one. */
export async function decide(desk: OfficerDesk): Promise<void> {
  const { page, chance, words } = desk;
  await goTo(page, '/policy-review');
  await page.locator('[data-saving]').waitFor();
  const looks = page.getByRole('button', { name: /の根拠と判断$/u });
  if ((await looks.count()) === 0) return;
  await looks.nth(chance.between(0, (await looks.count()) - 1)).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('label')
    .filter({ hasText: new RegExp(`^${policyReview.decisions.continue}$`, 'u') })
    .click();
  await dialog.getByRole('textbox', { name: new RegExp(`^${policyReview.entry.reason}`, 'u') }).fill(words);
  await signedBy(page);
  const row = rowOf(desk, 'policyReviews', { 'entries.*.reason': words });
  const step = {
    entries: [{ ...row, path: '', value: THERE }],
    effects: [{ ...row, kind: 'parts' as const, paths: ['entries'] }],
  };
  await doing(desk, step, async () => {
    await dialog.getByRole('button', { name: policyReview.entry.save }).click();
    await dialog.waitFor({ state: 'detached' });
  });
}
