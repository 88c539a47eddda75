import { describe, expect, it } from 'vitest';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import { enteredDue, withEnteredDue } from '#domain/answers/due.ts';
import { obstacles } from '#domain/answers/review.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';
import { draftWith } from '../../support/response.ts';

const plan = { kind: 'own', what: '作ります。', post: '係長', due: '2027-03-31' };
const item = itemWith({ id: 'A-1' });
const draft = draftWith({ profile: { cloud: { on: false, reason: '' }, sns: { on: false, reason: '' } } });

function obstaclesWith(action: typeof plan) {
  const answer = edit(choose(blankAnswer(questionnaire, item), questionnaire, item, 'no'), {
    comment: '台帳がありません。',
    action,
  });
  return obstacles(questionnaire, draft, [item], new Map([[item.id, answer]])).map(({ kind }) => kind);
}

describe('the due day as it is entered', () => {
  it.each(['9.3.3', '来年の春', '9331-03-31', '2027-02-30'])(
    'keeps %s, which is no day, apart from the day',
    (text) => {
      const typed = withEnteredDue(plan, text);
      expect(typed).toEqual({ ...plan, due: '', dueText: text });
      expect(enteredDue(typed)).toBe(text);
    },
  );

  it('holds no text beside a day, nor beside an empty field', () => {
    const typed = withEnteredDue(plan, '来年の春');
    expect(withEnteredDue(typed, '2027-04-01')).toEqual({ ...plan, due: '2027-04-01' });
    expect(withEnteredDue(typed, '')).toEqual({ ...plan, due: '' });
  });

  it('keeps an item among those that are incomplete until it is a day that can be meant', () => {
    expect(obstaclesWith(plan)).toEqual([]);
    expect(obstaclesWith(withEnteredDue(plan, '来年の春'))).toEqual(['inputs-missing']);
    expect(obstaclesWith({ ...plan, due: '9331-03-31' })).toEqual(['inputs-missing']);
  });

  it('is freed of control and direction marks like every text', () => {
    const blank = blankAnswer(questionnaire, item);
    expect(edit(blank, { action: { ...plan, due: '', dueText: '来\u0000年\u202E' } }).action?.dueText).toBe('来年');
  });
});
