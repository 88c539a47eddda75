import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { tallyOf } from '#domain/aggregation/item-outcomes.ts';
import { findingRecords } from '#domain/findings/record.ts';
import { DEFAULT_RISK_SCALE as scale } from '#domain/findings/risk.ts';
import { departmentsBehind, reviewCandidates } from '#domain/policy-review/candidates.ts';
import type { PolicyReview } from '#domain/policy-review/review.ts';
import { comparable, DEFAULT_REVIEW_RULES, rulesFault, type ReviewRules } from '#domain/policy-review/rules.ts';
import type { HandedAnswer, Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { departmentWith, inspection, questionnaire } from '../../support/small-questionnaire.ts';

const CLAUSE_ITEMS: Record<string, string[]> = {
  '1': ['A-1', 'A-2', 'A-3', 'B-1', 'B-3', 'B-4'],
  '2': ['A-2', 'B-2'],
  '2(1)': ['A-2'],
  '2(2)': ['B-2'],
};

/** A city whose departments are numbered by their place in `handed`. */
function summaryOf(handed: readonly Payload[]): CitySummary {
  const roster = handed.map((_, index) => departmentWith({ code: String(index).padStart(3, '0') }));
  const empty = citySummary(questionnaire, { ...inspection, roster }, []);
  const tallies = handed.map((payload, index) =>
    tallyOf(questionnaire, roster[index] ?? departmentWith({ code: '000' }), payload),
  );
  return { ...empty, tallies };
}

function candidatesOf(summary: CitySummary, rules: Partial<ReviewRules> = {}, reviews: readonly PolicyReview[] = []) {
  const records = findingRecords({ summary, submissions: [], treatments: [], scale });
  return reviewCandidates({ summary, records, scale, rules: { ...DEFAULT_REVIEW_RULES, ...rules }, reviews });
}

const [base] = fc.sample(payloads(), { numRuns: 1, seed: 1 });

/** A department that answered A-1 this way and nothing else. */
function saying(answer: Partial<HandedAnswer>): Payload {
  if (base === undefined) throw new Error('one payload was asked for');
  const silent = { comment: '', reason: '', evidence: [], rows: [], action: null, progress: null };
  return {
    ...base,
    profile: [],
    answers: [{ item: 'A-1', digest: 'b'.repeat(64), status: 'no', method: 'record', ...silent, ...answer }],
  };
}
const only = (rules: Partial<ReviewRules>): Partial<ReviewRules> => ({
  measured: 1000,
  sameReason: 1000,
  aside: 1000,
  clues: 1000,
  ...rules,
});

describe('candidates by rate', () => {
  it('match a recount of rates below the threshold with enough departments', () => {
    const cities = fc.array(payloads(), { maxLength: 8 });
    fc.assert(
      fc.property(
        cities,
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 6 }),
        (handed, percent, least) => {
          const summary = summaryOf(handed);
          const found = candidatesOf(summary, only({ threshold: percent, measured: least }));
          const expected = new Map<string, string>();
          const subjects = [
            ...Object.entries(CLAUSE_ITEMS).map(([id, items]) => [`clause ${id}`, items] as const),
            ...['A-1', 'A-2', 'A-3', 'B-1', 'B-2', 'B-3', 'B-4'].map((id) => [`item ${id}`, [id]] as const),
          ];
          for (const [subject, items] of subjects) {
            let yes = 0;
            let all = 0;
            let departments = 0;
            for (const { outcomes } of summary.tallies) {
              const said = items
                .map((id) => outcomes.get(id)?.status)
                .filter((status) => /yes|partial|no/.test(status ?? ''));
              yes += said.filter((status) => status === 'yes').length;
              all += said.length;
              if (said.length > 0) departments += 1;
            }
            if (departments >= least && yes / all < percent / 100)
              expected.set(subject, `${yes}/${all} ${departments}`);
          }
          const shown = found.map(({ subject, evidence }) => {
            const [rate] = evidence;
            if (rate?.rule !== 'low-rate') throw new Error('only rates were asked for');
            const { yes, partial, no } = rate.counts;
            return [`${subject.kind} ${subject.id}`, `${yes}/${yes + partial + no} ${rate.measured}`] as const;
          });
          expect(new Map(shown)).toEqual(expected);
        },
      ),
    );
  });

  it('exclude groups that are too small', () => {
    const summary = summaryOf([saying({}), saying({})]);
    expect(candidatesOf(summary, only({ measured: 3 }))).toEqual([]);
    expect(candidatesOf(summary, only({ measured: 2 })).map(({ subject }) => subject.id)).toEqual(['1', 'A-1']);
  });
});

describe('candidates by what departments write', () => {
  it('include the same reason for －, however spelled; ready reasons only on request', () => {
    const na = (reason: string) => saying({ status: 'na', reason });
    const summary = summaryOf([
      na('対象が　ない。'),
      na('対象がない'),
      na('ほかの理由'),
      na(''),
      saying({ reason: '対象がない' }),
    ]);
    const offered = { ...only({ sameReason: 2 }), readyReasons: true };
    expect(candidatesOf(summary, { ...offered, sameReason: 3 })).toEqual([]);
    const [candidate] = candidatesOf(summary, offered);
    expect(candidate?.subject).toEqual({ kind: 'item', id: 'A-1' });
    expect(candidate?.evidence).toMatchObject([{ rule: 'same-reason', reason: '対象が　ない。', ready: true }]);
    expect(candidatesOf(summary, only({ sameReason: 2 }))).toEqual([]);
    const written = summaryOf([na('窓口がない。'), na('窓口が　ない')]);
    expect(candidatesOf(written, only({ sameReason: 2 }))[0]?.evidence).toMatchObject([{ ready: false }]);
    expect(candidate === undefined ? [] : departmentsBehind(candidate)).toEqual(['000', '001']);
  });

  it('include exceptions and acceptances with their plan, but no other plans', () => {
    const plan = (kind: string) => saying({ action: { kind, what: `${kind}の計画`, post: '', due: '' } });
    const summary = summaryOf([plan('exception'), plan('own'), plan('accept')]);
    const [candidate] = candidatesOf(summary, only({ aside: 1 }));
    expect(candidate?.evidence).toMatchObject([
      { rule: 'aside', cases: [{ text: 'exceptionの計画' }, { text: 'acceptの計画' }] },
    ]);
    expect(candidate?.riskLevels).toEqual([0, 3, 0]);
  });

  it('include phrases in comments and reasons for －, quoted as clues', () => {
    const summary = summaryOf([
      saying({ comment: '人手がなく、実施は 困 難です。' }),
      saying({ status: 'na', reason: '守れない', comment: '困難' }),
      saying({ comment: '困った' }),
    ]);
    const [candidate] = candidatesOf(summary, only({ clues: 2 }));
    expect(candidate?.evidence).toMatchObject([
      {
        rule: 'clue',
        quotes: [
          { phrase: '困難', text: '人手がなく、実施は 困 難です。' },
          { phrase: '守れない', text: '守れない' },
        ],
      },
    ]);
  });
});

describe('what the officer recorded', () => {
  const at = '2026-11-22T05:00:00.000Z';
  const entry = { decision: 'keep', reason: '妥当', riskNote: '', decidedOn: '2026-11-22', by: '山﨑', at } as const;

  it('keeps its subject a candidate, and the last decision stands', () => {
    const summary = summaryOf([saying({ status: 'yes' })]);
    const reviews: PolicyReview[] = [
      {
        inspection: 'i',
        subject: 'item A-1',
        occasions: [],
        entries: [entry, { ...entry, decision: 'operate' }, { ...entry, decision: 'revise' }],
      },
      { inspection: 'i', subject: 'clause 2(1)', occasions: [{ text: '法改正', by: '山﨑', at }], entries: [] },
    ];
    const found = candidatesOf(summary, only({}), reviews);
    expect(found.map(({ subject, evidence, standing }) => [subject.id, evidence, standing?.decision])).toEqual([
      ['2(1)', [], undefined],
      ['A-1', [], 'revise'],
    ]);
  });
});

describe('review rules', () => {
  it('compare texts ignoring width, case, blanks and punctuation', () => {
    expect(comparable('ＶＰＮ は、使え ない。')).toBe(comparable('vpnは使えない'));
  });

  it('are refused outside the possible values', () => {
    expect(rulesFault(DEFAULT_REVIEW_RULES)).toBeNull();
    expect(rulesFault({ ...DEFAULT_REVIEW_RULES, threshold: 101 })).toBe('threshold');
    expect(rulesFault({ ...DEFAULT_REVIEW_RULES, clues: 0 })).toBe('departments');
    expect(rulesFault({ ...DEFAULT_REVIEW_RULES, phrases: ['。'] })).toBe('phrases');
  });
});
