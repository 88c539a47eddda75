// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HOLD } from '#domain/answers/answer.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { ReviewPage } from '#features/chief/review/ReviewPage.tsx';
import { chapterTallies, tallyOf, unverifiedRate } from '#features/chief/review/tally.ts';
import { questionnaire } from '../../../support/small-questionnaire.ts';
import { chiefWindow, draft, RESPONSE, storeDraft, wholeAnswer } from '../submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

describe('the review', () => {
  it('leads from everything that is missing straight to its place', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'no' }, { ...draft, profile: { cloud: { on: false, reason: '' } } });
    await storedBehind(services).responses.answer(RESPONSE, 'A-1', (answer) => ({
      ...(answer ?? wholeAnswer('A-1', 'no')),
      comment: '',
    }));
    await storedBehind(services).responses.answer(RESPONSE, 'A-2', () => ({
      ...wholeAnswer('A-2', 'yes'),
      choice: HOLD,
    }));
    show(<ReviewPage id={RESPONSE} />);
    expect(await screen.findByText('あと4件で所属長確認へ進めます')).toBeDefined();
    expect(screen.getByRole('link', { name: 'SNSを使う' }).getAttribute('href')).toBe(`#/respond/${RESPONSE}/profile`);
    for (const item of ['A-2', 'A-3'])
      expect(screen.getByRole('link', { name: new RegExp(`^${item} `) }).getAttribute('href')).toBe(
        `#/respond/${RESPONSE}/fill/first/${item}`,
      );
    expect(screen.getByText('足りない記入：状況')).toBeDefined();
    expect(screen.queryByRole('link', { name: '所属長確認へ進む' })).toBeNull();
  });

  it('opens the way to the sign-off when nothing is missing, and shows each △ and × with its plan', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'partial', 'A-2': 'na', 'A-3': 'yes' });
    show(<ReviewPage id={RESPONSE} />);
    const next = await screen.findByRole('link', { name: '所属長確認へ進む' });
    expect(next.getAttribute('href')).toBe(`#/respond/${RESPONSE}/submit`);
    const findings = within(screen.getByRole('region', { name: '△・×の項目と改善計画' }));
    expect(findings.getByText('課で対応：改めます。')).toBeDefined();
    expect(findings.getByText('令和9年3月31日')).toBeDefined();
    expect(screen.getByText(/「－ 該当なし」が1\/3件（33\.3％）あります。/)).toBeDefined();
  });
});

describe('the counts of a draft', () => {
  const items = itemsOf(questionnaire);
  const answers = new Map([
    ['A-1', { ...wholeAnswer('A-1', 'yes'), method: 'unverified' }],
    ['A-2', wholeAnswer('A-2', 'partial')],
    ['A-3', { ...wholeAnswer('A-3', 'yes'), choice: HOLD } as const],
    ['B-1', { ...wholeAnswer('B-1', 'na'), method: 'unverified' }],
  ]);

  it('add up to the items that apply', () => {
    const tally = tallyOf(items, answers);
    expect(tally).toEqual({ yes: 1, partial: 1, no: 0, na: 1, held: 1, unanswered: 3, total: 7 });
  });

  it('are given for each chapter in which something applies', () => {
    const first = items.filter((item) => item.chapter === 'first');
    const rows = chapterTallies(questionnaire.chapters, first, answers);
    expect(rows.map(({ chapter, tally }) => [chapter.id, tally.total])).toEqual([['first', 3]]);
  });

  it('count what nobody looked at among ○, △ and × only', () => {
    expect(unverifiedRate(items, answers)).toEqual({ numerator: 1, denominator: 2 });
  });
});
