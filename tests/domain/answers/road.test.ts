import { describe, expect, it } from 'vitest';
import { applicableItems } from '#domain/answers/applicability.ts';
import { HOLD, type Answer, type Choice } from '#domain/answers/answer.ts';
import { blankAnswer, choose } from '#domain/answers/commands.ts';
import { nextUnanswered, progressOf } from '#domain/answers/progress.ts';
import { obstacles } from '#domain/answers/review.ts';
import { lock, missingApproval, reopen } from '#domain/answers/sign-off.ts';
import { approval, draftWith, signOffOf } from '../../support/response.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

const items = applicableItems(questionnaire, new Set(['always']), () => null);

function answersWith(choices: Record<string, Choice>): Map<string, Answer> {
  return new Map(
    items.flatMap((item) => {
      const choice = choices[item.id];
      return choice === undefined
        ? []
        : [[item.id, choose(blankAnswer(questionnaire, item), questionnaire, item, choice)]];
    }),
  );
}

const draft = draftWith();

describe('progress', () => {
  it('does not count わからない as answered', () => {
    const progress = progressOf(questionnaire, items, answersWith({ 'A-1': 'yes', 'A-2': 'yes', 'A-3': HOLD }));
    expect(progress).toEqual({ applicable: 3, answered: 2, held: 1, incomplete: 1 });
  });

  it('finds the next open item and wraps round to the start', () => {
    const answers = answersWith({ 'A-2': 'yes' });
    expect(nextUnanswered(items, answers, 'A-1')?.id).toBe('A-3');
    expect(nextUnanswered(items, answers, 'A-3')?.id).toBe('A-1');
    expect(nextUnanswered(items, answersWith({ 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes' }), null)).toBeNull();
  });
});

describe('review', () => {
  it('lists what is missing in the order in which the chief meets it', () => {
    const kinds = obstacles(
      questionnaire,
      { respondent: { post: '', name: '' }, profile: {} },
      items,
      answersWith({ 'A-1': 'no', 'A-2': HOLD }),
    );
    expect(kinds.map((each) => each.kind)).toEqual([
      'respondent-missing',
      'flag-unanswered',
      'flag-unanswered',
      'inputs-missing',
      'item-held',
      'item-unanswered',
    ]);
  });

  it('is empty once everything is there', () => {
    const answers = answersWith({ 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'yes' });
    const partial = answers.get('A-2');
    if (partial === undefined) throw new Error('A-2 was answered');
    answers.set('A-2', {
      ...partial,
      comment: '一部です。',
      action: { kind: 'own', what: '直します。', post: '係長', due: '2027-03-31' },
    });
    expect(obstacles(questionnaire, draft, items, answers)).toEqual([]);
  });
});

describe('sign-off', () => {
  const signOff = signOffOf('b'.repeat(64));

  it('asks why when someone else confirmed', () => {
    expect(missingApproval(approval)).toEqual([]);
    expect(missingApproval({ ...approval, capacity: 'deputy' })).toEqual(['capacityReason']);
  });

  it('locks once and refuses a second time', () => {
    const locked = lock(draft, signOff);
    expect(locked.ok).toBe(true);
    if (locked.ok) expect(lock(locked.value, signOff)).toEqual({ ok: false, failure: { kind: 'already-signed' } });
  });

  it('reopens with a reason as the next revision that descends from the signed one', () => {
    const locked = { ...draft, signOff };
    expect(reopen(locked, ' ')).toEqual({ ok: false, failure: { kind: 'reason-needed' } });
    const next = reopen(locked, '台数の訂正');
    expect(next).toMatchObject({
      ok: true,
      value: { revision: 2, ancestors: ['b'.repeat(64)], reopenedFor: '台数の訂正', signOff: null },
    });
  });
});
