import { describe, expect, it } from 'vitest';
import type { ActionProgress, Answer } from '#domain/answers/answer.ts';
import { blankAnswer } from '#domain/answers/commands.ts';
import { actionsNotAsked, doneButOpen, earlierActions, unreportedActions } from '#domain/answers/earlier-actions.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { Remark } from '#domain/returns/received.ts';
import { lastYearWith } from '../../support/last-year.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

const items = itemsOf(questionnaire);
const promised = { item: 'A-1', kind: 'own', what: '手順を作ります。', post: '係長', due: '2026-09-30' };

function remark(item: string, kind: Remark['kind'], due: string | null): Remark {
  return { item, kind, issuedAt: '2026-11-25T01:00:00.000Z', text: '台帳を作ってください。', due };
}

function answer(id: string, choice: Answer['choice'], state: ActionProgress['state'] | null): [string, Answer] {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  const progress = state === null ? null : { state, note: '' };
  return [id, { ...blankAnswer(questionnaire, item), choice, progress }];
}

describe('earlier actions', () => {
  it('are last year’s open ones and the 改善指示 that have a day', () => {
    const actions = earlierActions(
      { actions: [promised] },
      [
        remark('A-2', 'improvement', '2027-01-31'),
        remark('A-3', 'improvement', null),
        remark('B-1', 'sent-back', '2026-12-10'),
      ],
      null,
    );
    expect(actions.map(({ item, from, due }) => [item, from, due])).toEqual([
      ['A-1', 'last-year', '2026-09-30'],
      ['A-2', 'improvement', '2027-01-31'],
    ]);
  });

  it('come from last year’s answers where the officer named none', () => {
    const lastYear = lastYearWith({ 'A-1': 'yes', 'A-2': 'no' });
    expect(earlierActions(null, [], lastYear).map(({ item, from, what }) => [item, from, what])).toEqual([
      ['A-2', 'last-year', '手順を作ります。'],
    ]);
    expect(earlierActions({ actions: [promised] }, [], lastYear).map(({ item }) => item)).toEqual(['A-1']);
    expect(earlierActions(null, [], null)).toEqual([]);
  });

  it('wait for a report until one is given, whatever the answer is', () => {
    const actions = earlierActions({ actions: ['A-1', 'A-2', 'A-3'].map((item) => ({ ...promised, item })) }, [], null);
    const answers = new Map([answer('A-1', 'yes', null), answer('A-2', null, 'not-started')]);
    expect(unreportedActions(items, actions, answers).map(({ id }) => id)).toEqual(['A-1', 'A-3']);
  });

  it('on items that do not apply are not asked about', () => {
    const actions = earlierActions({ actions: [promised, { ...promised, item: 'B-1' }] }, [], null);
    expect(actionsNotAsked(items.slice(0, 3), actions).map(({ item }) => item)).toEqual(['B-1']);
  });

  it('contradict the answer only where they are done and it is △ or ×', () => {
    const answers = new Map([
      answer('A-1', 'no', 'done'),
      answer('A-2', 'yes', 'done'),
      answer('A-3', 'partial', 'underway'),
      answer('B-1', 'partial', 'done'),
      answer('B-2', 'no', null),
    ]);
    expect(doneButOpen(items, answers).map(({ id }) => id)).toEqual(['A-1', 'B-1']);
  });
});
