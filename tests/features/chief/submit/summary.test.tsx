// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HOLD } from '#domain/answers/answer.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { roomForFindings } from '#features/chief/submit/summary-print/room.ts';
import { SummaryPage } from '#features/chief/submit/summary-print/SummaryPage.tsx';
import { withOwnPart } from '../../../support/from-officer.ts';
import { itemWith, questionnaire } from '../../../support/small-questionnaire.ts';
import { chiefWindow, RESPONSE, storeDraft, wholeAnswer } from './chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

async function sheet() {
  return within(await screen.findByRole('article'));
}

function cells(row: HTMLElement): (string | null)[] {
  return [...row.children].map(({ textContent }) => textContent);
}

describe('the summary on one page', () => {
  it('gives counts and 実施率 with both parts by chapter and in sum', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes', 'A-2': 'no' });
    await storedBehind(services).responses.answer(RESPONSE, 'A-3', () => ({
      ...wholeAnswer('A-3', 'yes'),
      choice: HOLD,
    }));
    show(<SummaryPage id={RESPONSE} />);
    const table = (await sheet()).getByRole('table', { name: '章ごとの回答の数' });
    const [, chapter, sum] = within(table).getAllByRole('row').map(cells);
    expect(chapter).toEqual(['方針', '1', '0', '1', '0', '1', '50.0％（1/2）']);
    expect(sum).toEqual(['合計', ...(chapter ?? []).slice(1)]);
  });

  it('names the 重点 items that are not ○ and each △ and × with its plan', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'partial', 'A-2': 'no', 'A-3': 'yes' });
    show(<SummaryPage id={RESPONSE} />);
    const paper = await sheet();
    expect(paper.getByText('A-2 ×')).toBeDefined();
    const [, first, second] = within(paper.getByRole('table', { name: /改善計画（2項目）/ }))
      .getAllByRole('row')
      .map(cells);
    const plan = ['課で対応：改めます。', '係長', '令和9年3月31日'];
    expect(first).toEqual(['A-2', '×', 'A-2を確認していますか。', ...plan]);
    expect(second).toEqual(['A-1', '△', 'A-1を確認していますか。', ...plan]);
  });

  it('says how many more there are when not all plans fit', async () => {
    const added = Array.from({ length: 20 }, (_, index) => itemWith({ id: `A-${String(index + 10)}` }));
    const { services, show } = await chiefWindow();
    await services.inspections.keep(withOwnPart({}, withItems(added)));
    await storeDraft(services, {});
    for (const { id } of added)
      await storedBehind(services).responses.answer(RESPONSE, id, () => ({ ...wholeAnswer('A-1', 'no'), item: id }));
    show(<SummaryPage id={RESPONSE} />);
    const room = roomForFindings(1);
    const table = await (await sheet()).findByRole('table', { name: /改善計画（20項目）/ });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(room);
    expect((await sheet()).getByText(`ほか${String(20 - room)}件は、自己点検票をご覧ください。`)).toBeDefined();
  });

  it('is a draft without 照合コード until the sign-off', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes' });
    show(<SummaryPage id={RESPONSE} />);
    const paper = await sheet();
    expect(paper.getByText('決裁用（案）')).toBeDefined();
    expect(paper.queryByText('照合コード')).toBeNull();
  });
});

/** The small questionnaire with more items in its first chapter. */
function withItems(added: readonly Item[]): Questionnaire {
  const chapters = questionnaire.chapters.map((chapter) =>
    chapter.id === 'first' ? { ...chapter, items: [...chapter.items, ...added] } : chapter,
  );
  return { ...questionnaire, chapters };
}
