import { returns } from '#features/officer/returns/texts.ja.ts';
import { goTo } from '../../draft.ts';
import type { Step } from '../../witness/entries.ts';
import type { RowRef } from '../../witness/rows.ts';
import { rowOf, type OfficerDesk } from './officer-desk.ts';

const PIECES = ['一部の項目を', '確かめ直して', 'ください。', '髙橋主査の', '係です。'];

/** Writes to a department: to the whole, or to one of its answers. */
export async function returnTo(desk: OfficerDesk): Promise<void> {
  const { page, chance, handed, hand } = desk;
  const { code, digest } = chance.pick(handed);
  await goTo(page, `/returns/${code}`);
  const message = page.getByRole('textbox', { name: returns.draft.message });
  await message.waitFor();
  const isRemark = chance.oneIn(2) && desk.isNew(`remark ${code}`);
  if (isRemark) await page.getByRole('button', { name: returns.items.write }).first().click();
  const field = isRemark ? page.locator('.Department-remark textarea').first() : message;
  await field.focus();
  await page.keyboard.press('Control+End');
  let text = await field.inputValue();
  const row = rowOf(desk, 'returnDrafts', { submission: digest });
  for (let left = chance.between(1, 5); left > 0 && !desk.ended(); left -= 1) {
    const piece = chance.pick(PIECES);
    text += piece;
    const isDone = hand.willDo(isRemark ? remarked(row, text) : written(row, text));
    await page.keyboard.insertText(piece);
    isDone();
  }
  if (chance.oneIn(2)) await page.keyboard.press('Tab');
}

function written(row: RowRef, text: string): Step {
  return { entries: [{ ...row, path: 'message', value: text }], effects: [{ ...row, kind: 'parts', paths: [] }] };
}

function remarked(row: RowRef, text: string): Step {
  return {
    entries: [{ ...row, path: 'remarks.*.text', value: text }],
    effects: [{ ...row, kind: 'parts', paths: ['remarks'] }],
  };
}
