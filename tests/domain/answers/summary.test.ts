import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicableCount, implementationRate, sumOfCounts } from '#domain/aggregation/counts.ts';
import { HOLD, type Choice } from '#domain/answers/answer.ts';
import { blankAnswer, choose } from '#domain/answers/commands.ts';
import { responseSummary } from '#domain/answers/summary.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

const items = [...itemsOf(questionnaire), itemWith({ id: 'B-9', chapter: 'second', priority: 'focus' })];

function summed(choices: Record<string, Choice | null>, method = 'record') {
  const answers = new Map(
    items.flatMap((item) => {
      const choice = choices[item.id] ?? null;
      if (choice === null) return [];
      return [[item.id, { ...choose(blankAnswer(questionnaire, item), questionnaire, item, choice), method }]];
    }),
  );
  return responseSummary(questionnaire, items, answers);
}

describe('a response summed up', () => {
  it('gives 実施率 over ○, △ and × only', () => {
    const { total } = summed({ 'A-1': 'yes', 'A-2': 'no', 'A-3': HOLD, 'B-1': 'na' });
    expect(implementationRate(total)).toEqual({ numerator: 1, denominator: 2 });
    expect(total).toMatchObject({ na: 1, unanswered: items.length - 3, confirmedYes: 1 });
  });

  it('does not call a ○ confirmed at which nobody looked', () => {
    expect(summed({ 'A-1': 'yes' }, 'unverified').total).toMatchObject({ yes: 1, confirmedYes: 0 });
  });

  it('names every 重点 item that is not ○, the unanswered among them', () => {
    expect(summed({ 'A-2': 'yes' }).focus).toMatchObject({ applicable: 2, open: [{ item: { id: 'B-9' } }] });
    const statuses = summed({ 'A-2': 'na', 'B-9': HOLD }).focus.open.map(({ status }) => status);
    expect(statuses).toEqual(['na', null]);
  });

  it('puts what weighs most first', () => {
    const { findings } = summed({ 'A-1': 'partial', 'A-2': 'partial', 'A-3': 'no', 'B-1': 'no', 'B-9': 'no' });
    expect(findings.map(({ item }) => item.id)).toEqual(['B-9', 'A-2', 'A-3', 'B-1', 'A-1']);
  });

  it('leaves out chapters in which nothing applies', () => {
    const first = items.filter(({ chapter }) => chapter === 'first');
    const { chapters } = responseSummary(questionnaire, first, new Map());
    expect(chapters.map(({ chapter, counts }) => [chapter.id, counts.unanswered])).toEqual([['first', 3]]);
  });

  it('shows a finding with its plan', () => {
    const { findings } = summed({ 'A-1': 'no' });
    expect(findings[0]?.plan).toMatchObject({ kind: questionnaire.actionKinds[0]?.id });
  });

  it('does not call a ○ confirmed that lost its check method', () => {
    const answer = { ...blankAnswer(questionnaire, itemWith({ id: 'A-1' })), choice: 'yes' as const };
    const { total } = responseSummary(questionnaire, items, new Map([[answer.item, answer]]));
    expect(total).toMatchObject({ yes: 1, confirmedYes: 0 });
  });

  it('counts each item once: the chapters add up to the total, and the total is what applies', () => {
    const choice = fc.constantFrom<Choice | null>('yes', 'partial', 'no', HOLD, null);
    fc.assert(
      fc.property(fc.array(choice, { minLength: items.length, maxLength: items.length }), (picked) => {
        const choices = Object.fromEntries(items.map(({ id }, index) => [id, picked[index] ?? null]));
        const { total, chapters, findings } = summed(choices);
        expect(sumOfCounts(chapters.map(({ counts }) => counts))).toEqual(total);
        expect(applicableCount(total)).toBe(items.length);
        expect(findings).toHaveLength(total.partial + total.no);
      }),
    );
  });
});
