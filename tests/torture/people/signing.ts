import { submit } from '#features/chief/submit/texts.ja.ts';
import { goTo } from '../draft.ts';
import { GONE, THERE, type Step } from '../witness/entries.ts';
import { doing, type Desk, type Person } from './desk.ts';

/** A chief who confirms a response of which everything is answered, and opens it again to correct it. */
export function signing(): Person {
  let revision = 1;
  let isSigned = false;
  return {
    begin: ({ page, shop }) => goTo(page, `/respond/${shop.draft.response}/submit`),
    act: async (desk) => {
      if (isSigned) {
        await reopen(desk, revision + 1);
        revision += 1;
      } else await sign(desk, revision);
      isSigned = !isSigned;
      return true;
    },
  };
}

async function sign(desk: Desk, revision: number): Promise<void> {
  const { page, shop } = desk;
  const { response } = shop.draft;
  const name = `北見 ${String(revision)}`;
  await goTo(page, `/respond/${response}/submit`);
  await page
    .locator('label')
    .filter({ has: page.getByRole('checkbox') })
    .click();
  await page.getByRole('textbox', { name: /確認した方の職/u }).fill('課長');
  await page.getByRole('textbox', { name: /確認した方の氏名/u }).fill(name);
  await page.getByRole('button', { name: submit.form.sign }).click();
  const step: Step = {
    entries: [
      ...ofResponse(response, { 'signOff.approval.approver.name': name }),
      { table: 'written', where: { response, revision }, path: '', value: THERE },
      { table: 'writtenFiles', where: { response, revision }, path: '', value: THERE },
    ],
    effects: effectsOn(response),
  };
  await doing(desk, step, async () => {
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: submit.confirm.confirm }).click();
    await dialog.waitFor({ state: 'detached' });
  });
}

async function reopen(desk: Desk, revision: number): Promise<void> {
  const { page, shop } = desk;
  const { response } = shop.draft;
  const reason = `${String(revision)}回目の見直し`;
  await page.getByRole('button', { name: submit.reopen.start }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(reason);
  const step: Step = {
    entries: ofResponse(response, { reopenedFor: reason, revision, 'signOff.approval.approver.name': GONE }),
    effects: effectsOn(response),
  };
  await doing(desk, step, async () => {
    await dialog.locator('[data-look=primary]').click();
    await dialog.waitFor({ state: 'detached' });
  });
}

function ofResponse(response: string, values: Readonly<Record<string, unknown>>): Step['entries'] {
  return Object.entries(values).map(([path, value]) => ({ table: 'responses', where: { id: response }, path, value }));
}

function effectsOn(response: string): Step['effects'] {
  return [
    {
      table: 'responses',
      where: { id: response },
      kind: 'parts',
      paths: ['signOff', 'ancestors', 'revision', 'reopenedFor'],
    },
    { table: 'changes', where: { response }, kind: 'log' },
    { table: 'places', where: { response }, kind: 'whole' },
  ];
}
