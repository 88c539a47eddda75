import { report } from '#features/officer/report/texts.ja.ts';
import { goTo } from '../../draft.ts';
import type { Step } from '../../witness/entries.ts';
import { rowOf, type OfficerDesk } from './officer-desk.ts';

/** Rewrites the words at the head of the report. */
export async function reword(desk: OfficerDesk): Promise<void> {
  const { page, hand, chance } = desk;
  await goTo(page, '/report');
  const field = page.getByRole('textbox', { name: report.wording.texts.overview, exact: true });
  await field.waitFor();
  await field.focus();
  await page.keyboard.press('Control+End');
  let text = await field.inputValue();
  const row = rowOf(desk, 'reportTexts', { text: 'overview' });
  for (let left = chance.between(1, 5); left > 0 && !desk.ended(); left -= 1) {
    const piece = chance.pick(['補足', 'します。', '令和9年']);
    text += piece;
    const step: Step = {
      entries: [{ ...row, path: 'words', value: text }],
      effects: [{ ...row, kind: 'parts', paths: ['proposal'] }],
    };
    const isDone = hand.willDo(step);
    await page.keyboard.insertText(piece);
    isDone();
  }
  if (chance.oneIn(2)) await page.keyboard.press('Tab');
}
