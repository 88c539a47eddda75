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

describe('the next open item', () => {
  it('is also one on hold, one that was taken over, and one whose choice was taken back', () => {
    const answers = answersWith({ 'A-1': 'yes', 'A-2': HOLD, 'A-3': 'yes' });
    expect(nextUnanswered(items, answers, 'A-1')?.id).toBe('A-2');
    const third = answers.get('A-3');
    if (third === undefined) throw new Error('A-3 was answered');
    answers.set('A-3', { ...third, takenOver: true });
    expect(nextUnanswered(items, answers, 'A-2')?.id).toBe('A-3');
    answers.set('A-3', { ...third, choice: null });
    expect(nextUnanswered(items, answers, 'A-2')?.id).toBe('A-3');
    expect(progressOf(questionnaire, items, answers)).toEqual({ applicable: 3, answered: 1, held: 1, incomplete: 0 });
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

  it.each([
    { post: '係長', name: ' ' },
    { post: ' ', name: '髙橋' },
  ])('wants to know who filled in: %o', (respondent) => {
    const [found] = obstacles(questionnaire, { ...draft, respondent }, [], new Map());
    expect(found?.kind).toBe('respondent-missing');
  });

  it('tells an answer that was taken back from one that was taken over and not confirmed', () => {
    const answers = answersWith({ 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' });
    for (const [id, change] of [
      ['A-1', { choice: null }],
      ['A-2', { takenOver: true }],
    ] as const) {
      const answer = answers.get(id);
      if (answer !== undefined) answers.set(id, { ...answer, ...change });
    }
    expect(obstacles(questionnaire, draft, items, answers)).toMatchObject([
      { kind: 'item-unanswered', item: { id: 'A-1' } },
      { kind: 'item-unconfirmed', item: { id: 'A-2' } },
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
    expect(missingApproval({ ...approval, capacity: 'deputy', capacityReason: ' ' })).toEqual(['capacityReason']);
    expect(missingApproval({ ...approval, capacity: 'deputy', capacityReason: '出張' })).toEqual([]);
  });

  it('names what is missing of the approval, blanks do not count', () => {
    const empty = { ...approval, approver: { post: ' ', name: '　' }, date: '' };
    expect(missingApproval(empty)).toEqual(['post', 'name', 'date']);
  });

  it('locks once and refuses a second time', () => {
    const locked = lock(draft, signOff);
    expect(locked.ok).toBe(true);
    expect(locked).toEqual({ ok: true, value: { ...draft, signOff } });
    if (locked.ok) expect(lock(locked.value, signOff)).toEqual({ ok: false, failure: { kind: 'already-signed' } });
  });

  it('reopens with a reason as the next revision that descends from the signed one', () => {
    const locked = { ...draft, signOff };
    expect(reopen(locked, ' ')).toEqual({ ok: false, failure: { kind: 'reason-needed' } });
    expect(reopen(draft, '訂正')).toEqual({ ok: false, failure: { kind: 'not-signed' } });
    const next = reopen(locked, ' 台数の訂正 ');
    expect(next).toMatchObject({
      ok: true,
      value: { revision: 2, ancestors: ['b'.repeat(64)], reopenedFor: '台数の訂正', signOff: null },
    });
  });
});
