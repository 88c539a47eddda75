import { samples } from '#features/officer/samples/texts.ja.ts';
import { goTo } from '../../draft.ts';
import { THERE } from '../../witness/entries.ts';
import { doing } from '../desk.ts';
import { rowOf, signedBy, type OfficerDesk } from './officer-desk.ts';

/** Draws a sample, or records what was seen of one answer in it. */
export async function checkSample(desk: OfficerDesk): Promise<void> {
  const { page, chance, words } = desk;
  await goTo(page, '/samples');
  const looks = page.getByRole('button', { name: /の確認を記録$/u });
  if (desk.isNew('sample')) {
    const step = { entries: [{ ...rowOf(desk, 'sampleDraws', { number: 1 }), path: '', value: THERE }], effects: [] };
    await doing(desk, step, async () => {
      await page.getByRole('button', { name: samples.draw.go, exact: true }).click();
      await looks.first().waitFor();
    });
    return;
  }
  await looks.first().waitFor();
  await looks.nth(chance.between(0, (await looks.count()) - 1)).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('label')
    .filter({ hasText: /^一致$/u })
    .click();
  await dialog.getByRole('textbox', { name: samples.check.seen }).fill(words);
  await signedBy(page);
  const row = rowOf(desk, 'sampleRecords', { 'checks.*.seen': words });
  const step = {
    entries: [{ ...row, path: '', value: THERE }],
    effects: [{ ...row, kind: 'parts' as const, paths: ['checks'] }],
  };
  await doing(desk, step, async () => {
    await dialog.getByRole('button', { name: samples.check.save, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  });
}
