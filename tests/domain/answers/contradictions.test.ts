import { describe, expect, it } from 'vitest';
import { blankAnswer, choose } from '#domain/answers/commands.ts';
import type { Answer, Choice } from '#domain/answers/answer.ts';
import { contradictions, type Reading } from '#domain/answers/contradictions.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

const TODAY = '2026-11-20';
const items = Array.from({ length: 20 }, (_, index) => itemWith({ id: `N-${String(index + 1)}` }));
const flag = { id: 'outsourcing', label: '業務を委託している', help: null, setBy: 'chief' } as const;
const plan = { kind: 'own', what: '改めます。', post: '係長', due: '2027-03-31' };

/** Everything answered with ○ after a look at the record and a word of its own, except where `changes` says otherwise. */
function reading(changes: Record<string, Partial<Answer>>, more: Partial<Reading> = {}): Reading {
  const answers = new Map(
    items.map((item) => {
      const changed = changes[item.id] ?? {};
      const choice: Choice = changed.choice ?? 'yes';
      const answer = choose(blankAnswer(questionnaire, item), questionnaire, item, choice);
      return [item.id, { ...answer, comment: `${item.id}の記録を見ました。`, ...changed }];
    }),
  );
  return {
    questionnaire: { flags: [flag] },
    profile: { outsourcing: { on: false, reason: '' } },
    items,
    answers,
    today: TODAY,
    ...more,
  };
}

function first(count: number, change: Partial<Answer>): Record<string, Partial<Answer>> {
  return Object.fromEntries(items.slice(0, count).map(({ id }) => [id, change]));
}

function seen(given: Reading): (readonly [string, string[]])[] {
  return contradictions(given).map(({ kind, items: about }) => [kind, about.map(({ id }) => id)]);
}

describe('a reading of the answers', () => {
  it('has nothing to say where everything goes together', () => {
    expect(seen(reading({}))).toEqual([]);
  });

  it('points at contractors named although no work is said to be outsourced', () => {
    const named = {
      'N-2': { comment: '委託先に頼んでいます。' },
      'N-3': { choice: 'no', action: { ...plan, what: 'ベンダーに頼みます。' } },
      'N-4': { evidence: [{ document: '保守業者の報告書', number: '', place: '' }] },
      'N-5': { choice: 'na', reason: '委託している業務がない', comment: '委託がない' },
      'N-6': { action: { ...plan, what: '△のときに書いた、業者への依頼' } },
    } as const;
    const changes: Record<string, Partial<Answer>> = { ...named, 'N-4': { evidence: [...named['N-4'].evidence] } };
    expect(seen(reading(changes))).toEqual([['outsider-named', ['N-2', 'N-3', 'N-4']]]);
    expect(seen(reading(changes, { profile: { outsourcing: { on: true, reason: '' } } }))).toEqual([]);
    expect(seen(reading(changes, { profile: {} }))).toEqual([]);
    expect(seen(reading(changes, { questionnaire: { flags: [] } }))).toEqual([]);
  });

  it('points at － from more than 30 % of the answers on', () => {
    expect(seen(reading(first(6, { choice: 'na' })))).toEqual([]);
    expect(seen(reading(first(7, { choice: 'na' })))).toEqual([
      ['many-not-applicable', items.slice(0, 7).map(({ id }) => id)],
    ]);
  });

  it('points at ○ nobody looked at from more than 30 % of the ○ on', () => {
    expect(seen(reading(first(6, { method: 'unverified' })))).toEqual([]);
    const [note] = seen(reading(first(7, { method: 'unverified' })));
    expect(note).toEqual(['many-unverified', items.slice(0, 7).map(({ id }) => id)]);
  });

  it('says nothing of shares among fewer than ten answers', () => {
    const few = { items: items.slice(0, 9) };
    expect(seen(reading(first(9, { choice: 'na' }), few))).toEqual([]);
    expect(seen(reading(first(9, { method: 'unverified' }), few))).toEqual([]);
  });

  it('points at the 重点 items where everything is ○ without a word', () => {
    const silent = first(20, { comment: ' ' });
    const withFocus = items.map((item) => (item.id === 'N-8' ? { ...item, priority: 'focus' as const } : item));
    expect(seen(reading({ ...silent, 'N-1': { choice: 'na', comment: '' } }, { items: withFocus }))).toEqual([
      ['all-yes', ['N-8']],
    ]);
    expect(seen(reading({ ...silent, 'N-1': { comment: '見ました。' } }))).toEqual([]);
    expect(seen(reading({ ...silent, 'N-1': { choice: 'partial', comment: '' } }))).toEqual([]);
    expect(seen(reading({ ...silent, 'N-1': { choice: null, comment: '' } }))).toEqual([]);
  });

  it('points at plans that end before today or more than two years from now', () => {
    const due = (day: string) => ({ choice: 'no' as const, action: { ...plan, due: day } });
    const days = { 'N-1': due('2026-11-19'), 'N-2': due(TODAY), 'N-3': due('2028-11-20'), 'N-4': due('2028-11-21') };
    expect(seen(reading({ ...days, 'N-5': due('') }))).toEqual([
      ['due-past', ['N-1']],
      ['due-far', ['N-4']],
    ]);
    expect(seen(reading({ 'N-1': { action: { ...plan, due: '2020-01-01' } } }))).toEqual([]);
  });

  it('points at each comment that stands under five items or more', () => {
    const same = (from: number, comment: string) =>
      Object.fromEntries(items.slice(from, from + 5).map(({ id }) => [id, { comment }]));
    expect(seen(reading({ ...same(0, '確認済み'), ...same(6, '問題ありません。 ') }))).toEqual([
      ['same-comment', ['N-1', 'N-2', 'N-3', 'N-4', 'N-5']],
      ['same-comment', ['N-7', 'N-8', 'N-9', 'N-10', 'N-11']],
    ]);
    expect(seen(reading(first(4, { comment: '確認済み' })))).toEqual([]);
  });

  it('points at evidence that says there is none, but not at a document whose name contains the word', () => {
    const evidence = (document: string) => ({ evidence: [{ document, number: '', place: '' }] });
    const entries = { 'N-1': evidence('なし'), 'N-2': evidence(' 特に無し。'), 'N-3': evidence('なし園の台帳') };
    expect(seen(reading(entries))).toEqual([['no-evidence', ['N-1', 'N-2']]]);
  });

  it('passes over what was taken over and what nobody has chosen for', () => {
    const comment = '委託先に頼んでいます。';
    expect(seen(reading({ 'N-2': { comment, takenOver: true }, 'N-3': { comment, choice: null } }))).toEqual([]);
    const given = reading({});
    const answers = new Map([...given.answers].slice(0, 3));
    expect(seen({ ...given, answers })).toEqual([]);
  });

  it('takes a share of the ○ among the ○ alone', () => {
    const unverified = first(6, { method: 'unverified' });
    const others = Object.fromEntries(
      items.slice(-3).map(({ id }) => [id, { choice: 'partial', action: plan } as const]),
    );
    expect(seen(reading({ ...unverified, ...others }))).toMatchObject([['many-unverified', { length: 6 }]]);
    const notYes = { choice: 'partial', action: plan, method: 'unverified' } as const;
    expect(seen(reading(first(7, notYes)))).toEqual([]);
  });

  it('says something of shares from ten answers on', () => {
    const ten = { items: items.slice(0, 10) };
    expect(seen(reading(first(4, { choice: 'na' }), ten))).toMatchObject([['many-not-applicable', { length: 4 }]]);
    const wordless = { comment: '' };
    expect(seen(reading(first(10, wordless), ten))).toMatchObject([['all-yes', { length: 10 }]]);
    expect(seen(reading(first(9, wordless), { items: items.slice(0, 9) }))).toEqual([]);
    // Only what is ○ is counted for it.
    expect(seen(reading({ ...first(10, wordless), 'N-1': { ...wordless, choice: 'na' } }, ten))).toEqual([]);
  });

  it('hears of outsourced work from the chief alone, and from all that is said of it', () => {
    const changes = { 'N-2': { comment: '委託先に頼んでいます。' } };
    const said = [['outsider-named', ['N-2']]];
    const rosters = { ...flag, id: 'roster', setBy: 'roster' } as const;
    const unrelated = { ...flag, id: 'sns', label: 'SNSを使っている' };
    const off = { on: false, reason: '' };
    const flags = [flag, rosters, unrelated];
    expect(seen(reading(changes, { questionnaire: { flags } }))).toEqual(said);
    const second = { ...flag, id: 'second' };
    const profile = { outsourcing: off, second: { on: true, reason: '' } };
    expect(seen(reading(changes, { questionnaire: { flags: [flag, second] }, profile }))).toEqual([]);
  });

  it('does not mind blanks around a comment, nor evidence of what does not apply', () => {
    const pasted = Object.fromEntries(
      items.slice(0, 5).map(({ id }, index) => [id, { comment: `${' '.repeat(index)}同じ文です。` }]),
    );
    expect(seen(reading(pasted))).toMatchObject([['same-comment', { length: 5 }]]);
    const evidence = [{ document: 'なし', number: '', place: '' }];
    expect(seen(reading({ 'N-1': { choice: 'na', evidence } }))).toEqual([]);
  });

  it('looks at the plan of a △ as at that of a ×', () => {
    const late = { action: { ...plan, due: '2026-11-19' } };
    const changes = { 'N-1': { choice: 'partial', ...late }, 'N-2': { choice: 'no', ...late } } as const;
    expect(seen(reading({ ...changes, 'N-3': late }))).toEqual([['due-past', ['N-1', 'N-2']]]);
  });
});
