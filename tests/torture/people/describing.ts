import { chiefFlags } from '#domain/profile/profile.ts';
import { goTo } from '../draft.ts';
import { inspectionOf } from '../filling.ts';
import type { Effect, Step } from '../witness/entries.ts';
import { doing, type Desk, type Person } from './desk.ts';

const NAMES = ['花子', '太郎', '髙', '𠮷', ' '];

/** A chief who says who fills in, and what the department does. */
export function describing(): Person {
  const answered = new Set<string>();
  return {
    begin: ({ page, shop }) => goTo(page, `/respond/${shop.draft.response}/profile`),
    act: async (desk) => {
      const flags = chiefFlags(inspectionOf(desk.shop.departments).questionnaire).filter(({ id }) => !answered.has(id));
      const flag = flags.length === 0 || desk.chance.oneIn(2) ? null : desk.chance.pick(flags);
      if (flag === null) await name(desk);
      else {
        answered.add(flag.id);
        await answer(desk, flag);
      }
      return true;
    },
  };
}

async function name(desk: Desk): Promise<void> {
  const { page, chance, hand } = desk;
  const [label, path] = chance.pick([
    ['職', 'respondent.post'],
    ['氏名', 'respondent.name'],
  ] as const);
  const field = page.getByRole('textbox', { name: new RegExp(`^${label}`, 'u') });
  await field.focus();
  await page.keyboard.press('End');
  // Only now: a field that nobody is in shows what was stored as soon as that is known.
  let text = await field.inputValue();
  for (let left = chance.between(1, 4); left > 0 && !desk.ended(); left -= 1) {
    const piece = chance.pick(NAMES);
    text += piece;
    // What stands around it is not kept.
    const isDone = hand.willDo(ofResponse(desk, path, text.trim(), []));
    await page.keyboard.insertText(piece);
    isDone();
  }
  if (chance.oneIn(2)) await page.keyboard.press('Tab');
}

async function answer(desk: Desk, { id, label }: { id: string; label: string }): Promise<void> {
  const { page, chance } = desk;
  const question = page.getByRole('radiogroup').filter({ hasText: label }).first();
  if ((await question.locator('input:enabled').count()) === 0) return;
  const isOn = await question.locator('input[value=yes]').isChecked();
  const step = ofResponse(desk, `profile.${id}.on`, !isOn, [`profile.${id}`]);
  await doing(desk, step, async () => {
    await question
      .locator('label')
      .filter({ hasText: isOn ? 'いいえ' : 'はい' })
      .click();
    const dialog = page.getByRole('dialog');
    const chosen = question.locator(`input[value=${isOn ? 'no' : 'yes'}]:checked`);
    await dialog.or(chosen).first().waitFor();
    if ((await dialog.count()) === 0) return;
    await dialog.getByRole('textbox').fill(`${chance.pick(NAMES)}の係がなくなったため`);
    await dialog.locator('[data-look=primary]').click();
    await dialog.waitFor({ state: 'detached' });
  });
}

function ofResponse({ shop }: Desk, path: string, value: unknown, paths: readonly string[]): Step {
  const { response } = shop.draft;
  const row = { table: 'responses', where: { id: response } };
  const parts: Effect = { ...row, kind: 'parts', paths };
  return {
    entries: [{ ...row, path, value }],
    effects: [parts, { table: 'changes', where: { response }, kind: 'log' }],
  };
}
