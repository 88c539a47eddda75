import { collect } from '#features/officer/collect/texts.ja.ts';
import { goTo } from '../../draft.ts';
import { THERE, type Step } from '../../witness/entries.ts';
import { close, takeIn } from '../collecting.ts';
import { doing } from '../desk.ts';
import { handedIn, rowOf, type OfficerDesk } from './officer-desk.ts';

const MOST_MORE = 3;

export async function closeCollection(desk: OfficerDesk): Promise<void> {
  const { page, words } = desk;
  await goTo(page, '/collect');
  const mayCome = (table: string) => ({ ...rowOf(desk, table), kind: 'parts' as const, paths: [] });
  const step: Step = {
    entries: [{ ...rowOf(desk, 'closings', { title: words }), path: '', value: THERE }],
    effects: [mayCome('closedSubmissions'), mayCome('closedGrounds'), { ...rowOf(desk, 'ledger'), kind: 'log' }],
  };
  await doing(desk, step, () => close(page, words));
}

/** Takes in one more file. */
export async function takeInOne(desk: OfficerDesk): Promise<void> {
  const { page, running, shop, handed } = desk;
  const file = shop.resultFiles()[handed.length];
  if (file === undefined || handed.length === shop.fewFiles().length + MOST_MORE) return;
  await goTo(page, '/collect');
  const more = handedIn(file);
  handed.push(more);
  const step: Step = {
    entries: [
      { ...rowOf(desk, 'submissions', { digest: more.digest }), path: '', value: THERE },
      { table: 'originals', where: { digest: more.digest }, path: '', value: THERE },
    ],
    effects: [
      { ...rowOf(desk, 'staged'), kind: 'whole' },
      { ...rowOf(desk, 'ledger'), kind: 'log' },
    ],
  };
  await doing(desk, step, () => takeIn(running, [file]));
}

/** Accepts a department's file. */
export async function judge(desk: OfficerDesk): Promise<void> {
  const { page, chance, handed } = desk;
  const { code, name, digest } = chance.pick(handed.slice(0, desk.shop.fewFiles().length));
  if (!desk.isNew(`accepted ${code}`)) return;
  await goTo(page, '/collect');
  const choice = page.getByRole('checkbox', { name: new RegExp(`${name}を選ぶ`, 'u') }).first();
  await choice.waitFor({ state: 'attached' });
  await choice.check({ force: true });
  const row = rowOf(desk, 'submissions', { digest });
  const step: Step = {
    entries: [{ ...row, path: 'standing', value: 'accepted' }],
    effects: [{ ...rowOf(desk, 'ledger'), kind: 'log' }],
  };
  await doing(desk, step, async () => {
    await page.getByRole('button', { name: collect.judging.accept.replace('{{n}}', '1') }).click();
    await page
      .getByRole('checkbox', { name: new RegExp(`${name}を選ぶ`, 'u'), checked: false })
      .first()
      .waitFor({ state: 'attached' });
  });
}
