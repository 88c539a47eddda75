import { findings } from '#features/officer/findings/texts.ja.ts';
import { goTo } from '../../draft.ts';
import { pick } from '../../../e2e/support/officer-desk.ts';
import { doing } from '../desk.ts';
import { rowOf, signedBy, type OfficerDesk } from './officer-desk.ts';

const STATES = ['underway', 'done', 'accepted'] as const;

/** Records what becomes of a finding of which nothing was recorded yet. */
export async function treat(desk: OfficerDesk): Promise<void> {
  const { page, chance, words } = desk;
  await goTo(page, '/findings');
  const open = page
    .locator('.Findings-table tbody')
    .getByRole('button', { name: new RegExp(endOf(findings.edit.openOf), 'u') });
  await open.first().waitFor();
  const place = chance.between(0, Math.min(30, (await open.count()) - 1));
  if (!desk.isNew(`finding ${(await open.nth(place).getAttribute('aria-label')) ?? ''}`)) return;
  await open.nth(place).click();
  const dialog = page.getByRole('dialog');
  const state = chance.pick(STATES);
  // Unlike what any department answered: what stands there already is not stored.
  const owner = `${words}の係`;
  await pick(dialog, new RegExp(findings.edit.state, 'u'), findings.states[state]);
  await dialog.getByRole('textbox', { name: findings.edit.note }).fill(words);
  await dialog.getByRole('textbox', { name: findings.edit.owner }).fill(owner);
  await signedBy(page);
  const row = rowOf(desk, 'treatments', { note: words });
  await doing(
    desk,
    {
      entries: [
        { ...row, path: 'state', value: state },
        { ...row, path: 'owner', value: owner },
        { ...row, path: 'history.0.by', value: '情報政策課 点検担当' },
      ],
      effects: [{ ...row, kind: 'parts', paths: [] }],
    },
    async () => {
      await dialog.getByRole('button', { name: findings.edit.save, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  );
}

/** What stands behind the last name in a text of the catalogue. */
function endOf(text: string): string {
  return `${text.slice(text.lastIndexOf('}}') + 2)}$`;
}
