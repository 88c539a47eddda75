import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answers/answer.ts';
import type { Change, ChangeRow } from '#domain/answers/change-log.ts';
import { answerChanges, draftChanges } from '#domain/answers/change-log-differences.ts';
import { joined } from '#domain/answers/change-log-joined.ts';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { draftWith } from '../support/response.ts';
import { questionnaire } from '../support/small-questionnaire.ts';

const [item] = itemsOf(questionnaire);
if (item === undefined) throw new Error('the questionnaire has items');
const blank = blankAnswer(questionnaire, item);
const partial = choose(blank, questionnaire, item, 'partial');

const AT = '2026-11-20T03:00:00.000Z';
const later = (ms: number) => new Date(Date.parse(AT) + ms).toISOString();
const MINUTE = 60_000;

function row(seq: number, what: readonly Change[], changes: Partial<ChangeRow> = {}): ChangeRow {
  return { response: 'r', seq, item: 'A-1', at: AT, by: '係長　髙橋', what, ...changes };
}

const comment = (before: string, after: string): Change => ({ kind: 'comment', before, after });

describe('the changes of an answer', () => {
  it('list exactly the parts that differ', () => {
    expect(answerChanges(undefined, blank)).toEqual([]);
    expect(answerChanges(partial, partial)).toEqual([]);
    expect(answerChanges(undefined, partial).map(({ kind }) => kind)).toEqual(['choice', 'method', 'action']);
    expect(answerChanges(partial, edit(partial, { comment: '途中' }))).toEqual([comment('', '途中')]);
  });

  it('ignore the order of fields', () => {
    const { action } = partial;
    if (action === null) throw new Error('△ begins an action');
    const turned = Object.fromEntries(Object.entries(action).toReversed()) as unknown as typeof action;
    expect(answerChanges(partial, { ...partial, action: turned })).toEqual([]);
  });

  it('lead from the earlier answer to the later one and back', () => {
    const text = fc.string({ maxLength: 4 });
    const answers: fc.Arbitrary<Answer> = fc.record({
      item: fc.constant('A-1'),
      digest: fc.constant('d'),
      choice: fc.constantFrom(null, 'yes', 'partial', 'no', 'na', 'hold'),
      method: fc.constantFrom(null, 'seen', 'record'),
      comment: text,
      reason: text,
      evidence: fc.array(fc.record({ document: text, number: text, place: text }), { maxLength: 2 }),
      rows: fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 2 }),
      action: fc.option(fc.record({ kind: text, what: text, post: text, due: text })),
      progress: fc.option(fc.record({ state: fc.constantFrom('not-started', 'underway', 'done'), note: text })),
      takenOver: fc.boolean(),
    });
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const changes = answerChanges(before, after);
        const forth = Object.fromEntries(changes.map((change) => [change.kind, change.after]));
        const back = Object.fromEntries(changes.map((change) => [change.kind, change.before]));
        expect({ ...before, ...forth }).toEqual(after);
        expect({ ...after, ...back }).toEqual(before);
      }),
    );
  });
});

describe('the changes of a response', () => {
  const draft = draftWith();

  it('list the respondent and each changed profile flag', () => {
    const respondent = { post: '主査', name: '北見' };
    const changed = { ...draft, respondent, profile: { ...draft.profile, sns: { on: true, reason: '' } } };
    expect(draftChanges(draft, changed)).toEqual([
      { kind: 'respondent', before: draft.respondent, after: respondent },
      { kind: 'profile', flag: 'sns', before: { on: false, reason: '' }, after: { on: true, reason: '' } },
    ]);
  });

  it('record handing over and taking back', () => {
    const to = { post: '主査', name: '北見' };
    const away = { ...draft, handedOver: { to, at: AT } };
    expect(draftChanges(draft, away)).toEqual([{ kind: 'handedOver', to }]);
    expect(draftChanges(away, draft)).toEqual([{ kind: 'takenBack' }]);
    expect(draftChanges(away, away)).toEqual([]);
  });
});

describe('joining rows of continued typing', () => {
  it('keeps one row with the first value before and the last value after', () => {
    const both = joined(row(4, [comment('', 'あ')]), row(5, [comment('あ', 'あい')], { at: later(MINUTE) }));
    expect(both).toEqual(row(4, [comment('', 'あい')], { at: later(MINUTE) }));
  });

  it('keeps both fields when two fields of one item change', () => {
    const reason: Change = { kind: 'reason', before: '', after: '対象外' };
    expect(joined(row(1, [comment('', 'あ')]), row(2, [reason]))?.what).toEqual([comment('', 'あ'), reason]);
  });

  it('leaves no change when the typing was undone', () => {
    expect(joined(row(1, [comment('元', '元の')]), row(2, [comment('元の', '元')]))?.what).toEqual([]);
  });

  it('keeps one row while a name is typed, although every letter makes it another name', () => {
    const person = (name: string) => ({ post: '係長', name });
    const typed = (before: string, after: string): Change => ({
      kind: 'respondent',
      before: person(before),
      after: person(after),
    });
    const both = joined(
      row(1, [typed('', '髙')], { item: null, by: '係長' }),
      row(2, [typed('髙', '髙橋')], { item: null, by: '係長　髙' }),
    );
    expect(both).toEqual(row(1, [typed('', '髙橋')], { item: null, by: '係長' }));
  });

  it.each([
    ['more than ten minutes later', { at: later(10 * MINUTE + 1) }],
    ['by somebody else', { by: '主査　北見' }],
    ['in another item', { item: 'A-2' }],
    ['with a clock that was set back an hour', { at: later(-60 * MINUTE) }],
  ])('keeps two rows when the second one comes %s', (_, changes) => {
    expect(joined(row(1, [comment('', 'あ')]), row(2, [comment('あ', 'あい')], changes))).toBeNull();
  });

  it('keeps one row up to ten minutes later', () => {
    const next = row(2, [comment('あ', 'あい')], { at: later(10 * MINUTE) });
    expect(joined(row(1, [comment('', 'あ')]), next)).not.toBeNull();
  });

  it('never merges a choice', () => {
    const choice: Change = { kind: 'choice', before: 'yes', after: 'no' };
    expect(joined(row(1, [choice]), row(2, [comment('', 'あ')]))).toBeNull();
    expect(joined(row(1, [comment('', 'あ')]), row(2, [choice]))).toBeNull();
    expect(joined(row(1, [choice]), row(2, [{ ...choice, before: 'no', after: 'yes' }]))).toBeNull();
  });
});
