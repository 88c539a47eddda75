import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noCounts, type ItemOutcome } from '#domain/aggregation/counts.ts';
import type { Tally } from '#domain/aggregation/item-outcomes.ts';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { DEFAULT_RISK_SCALE as scale } from '#domain/findings/risk.ts';
import { reviewCandidates, subjectTitle } from '#domain/policy-review/candidates.ts';
import { clues, departmentsOf, lowRates, sameReasons, setAside } from '#domain/policy-review/evidence.ts';
import { DEFAULT_REVIEW_RULES, rulesFault } from '#domain/policy-review/rules.ts';
import type { HandedAnswer } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { findingRecord } from '../../support/finding-record.ts';
import { departmentWith, inspection, questionnaire } from '../../support/small-questionnaire.ts';

const [base] = fc.sample(payloads(), { numRuns: 1, seed: 1 });
if (base === undefined) throw new Error('one payload was asked for');
const payload = base;
const ABOUT = { digest: 'b'.repeat(64), method: 'record', comment: '', reason: '', evidence: [], rows: [] };

/** A city of departments 1, 2, …, each with its answers. An item without a status does not apply. */
function cityOf(...departments: (Partial<HandedAnswer> & { item: string })[][]): CitySummary {
  const tallies = departments.map((given, index): Tally => {
    const answers = given.map((each): HandedAnswer => ({
      ...ABOUT,
      status: 'no',
      action: null,
      progress: null,
      ...each,
    }));
    const applying = given.filter(({ status }) => status !== undefined);
    const outcomes = applying.map(({ item, status }) => [item, { status, confirmed: true } as ItemOutcome] as const);
    return {
      department: departmentWith({ code: String(index + 1) }),
      payload: { ...payload, answers },
      outcomes: new Map(outcomes),
    };
  });
  return { ...citySummary(questionnaire, inspection, []), tallies };
}

const codes = (departments: readonly { code: string }[]) => departments.map(({ code }) => code);

describe('a low rate', () => {
  it('names the departments with △ or ×, not those with ○ or －', () => {
    const city = cityOf(
      [{ item: 'A-1', status: 'yes' }],
      [{ item: 'A-1', status: 'partial' }],
      [{ item: 'A-1', status: 'no' }],
      [{ item: 'A-1', status: 'na' }],
    );
    const low = lowRates(city, 'item', { threshold: 50, measured: 3 });
    expect([...low.keys()]).toEqual(['A-1']);
    const evidence = low.get('A-1');
    expect(evidence).toMatchObject({
      measured: 3,
      counts: { ...noCounts(), yes: 1, partial: 1, no: 1, na: 1, confirmedYes: 1 },
    });
    expect(evidence === undefined ? [] : codes(departmentsOf(evidence))).toEqual(['2', '3']);
  });
});

describe('a shared reason for －', () => {
  const na = (reason: string, item = 'A-1') => ({ item, status: 'na' as const, reason });

  it('is sorted by number of departments, and needs the required minimum', () => {
    const city = cityOf([na('一')], [na('二')], [na(' 二 ')], [na('三')], [na('三')], [na('三')], [na('二', 'A-2')]);
    const found = sameReasons(city, { sameReason: 2, readyReasons: true });
    expect([...found.keys()]).toEqual(['A-1']);
    expect(found.get('A-1')).toMatchObject([{ reason: '三' }, { reason: '二' }]);
    expect(found.get('A-1')?.map((each) => codes(departmentsOf(each)))).toEqual([
      ['4', '5', '6'],
      ['2', '3'],
    ]);
    const [first] =
      sameReasons(cityOf([na(' 二 ')], [na('二')]), { sameReason: 2, readyReasons: true }).get('A-1') ?? [];
    expect(first).toMatchObject({ reason: '二' });
  });
});

describe('suspended rules', () => {
  const plan = (department: string, kind: string, state: 'not-started' | 'done' | 'accepted' = 'not-started') =>
    findingRecord(department, 'A-1', { kind, state });

  it('are open exceptions and what the officer accepted, from the required minimum', () => {
    const records = [
      plan('1', 'exception'),
      plan('2', 'own'),
      plan('3', 'own', 'accepted'),
      plan('4', 'accept', 'done'),
      { ...plan('5', 'accept'), answer: null },
      { ...plan('6', 'exception'), answer: { ...plan('6', 'exception').answer, action: null } as HandedAnswer },
    ];
    const evidence = setAside(records, 4).get('A-1');
    expect(evidence).toMatchObject({
      cases: [
        { kind: 'exception', accepted: false, text: '手順を作ります。' },
        { kind: 'own', accepted: true },
        { kind: 'accept', accepted: false, text: '' },
        { kind: 'exception', text: '' },
      ],
    });
    expect(evidence === undefined ? [] : codes(departmentsOf(evidence))).toEqual(['1', '3', '5', '6']);
    expect(setAside(records, 5).size).toBe(0);
  });
});

describe('a clue', () => {
  it('is a phrase in the comment, or for － in the reason, from the required minimum', () => {
    const city = cityOf(
      [{ item: 'A-1', status: 'no', comment: ' 困難です。 ', reason: '守れない' }],
      [{ item: 'A-1', status: 'na', comment: '困難です。', reason: '守れない' }],
      [{ item: 'A-1', status: 'yes', comment: '' }],
      [{ item: 'A-1', comment: '困難です。' }],
      [{ item: 'A-2', status: 'no', comment: '困難です。' }],
    );
    const rules = { phrases: ['困難', '守れない'], clues: 2 };
    expect([...clues(city, rules).keys()]).toEqual(['A-1']);
    const evidence = clues(city, rules).get('A-1');
    expect(evidence).toMatchObject({
      quotes: [
        { phrase: '困難', text: '困難です。' },
        { phrase: '守れない', text: '守れない' },
      ],
    });
    expect(evidence === undefined ? [] : codes(departmentsOf(evidence))).toEqual(['1', '2']);
    expect(clues(city, { ...rules, clues: 3 }).size).toBe(0);
  });
});

describe('a review candidate', () => {
  const never = { ...DEFAULT_REVIEW_RULES, measured: 1000, sameReason: 1000, aside: 1000, clues: 1000 };
  const about = (subject: string) => ({ inspection: 'i', subject, occasions: [], entries: [] });

  it('has its own items and clauses, and counts only their open findings by risk', () => {
    const records = [
      findingRecord('1', 'A-2', { risk: { likelihood: 1, loss: 1 } }),
      findingRecord('1', 'B-2', { risk: { likelihood: 3, loss: 3 } }),
      findingRecord('2', 'B-2', { risk: { likelihood: 3, loss: 3 }, state: 'done' }),
      findingRecord('1', 'A-1', { risk: { likelihood: 3, loss: 3 } }),
    ];
    const reviews = [about('clause 2'), about('item A-2')];
    const found = reviewCandidates({ summary: cityOf(), records, scale, rules: never, reviews });
    expect(found.map(({ items, clauses, riskLevels }) => [items.map(({ id }) => id), clauses, riskLevels])).toEqual([
      [['A-2', 'B-2'], ['2'], [1, 0, 1]],
      [['A-2'], ['2(1)', '1'], [1, 0, 0]],
    ]);
  });

  it("is titled in the questionnaire's words, or by id when they are gone", () => {
    expect(subjectTitle(questionnaire, { kind: 'item', id: 'A-2' })).toBe('A-2を確認していますか。');
    expect(subjectTitle(questionnaire, { kind: 'clause', id: '2(2)' })).toBe('委託');
    for (const kind of ['item', 'clause'] as const) expect(subjectTitle(questionnaire, { kind, id: 'x' })).toBe('x');
  });
});

it('rules allow every possible value, but no empty phrase', () => {
  expect(rulesFault({ ...DEFAULT_REVIEW_RULES, threshold: 100 })).toBeNull();
  expect(rulesFault({ ...DEFAULT_REVIEW_RULES, phrases: ['困難', '。'] })).toBe('phrases');
});
