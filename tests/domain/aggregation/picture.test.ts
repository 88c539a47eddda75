import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES } from '#domain/aggregation/axes.ts';
import { noCounts, type Counts } from '#domain/aggregation/counts.ts';
import { groupFigures } from '#domain/aggregation/group-figures.ts';
import { matrixOf, withRows } from '#domain/aggregation/matrix.ts';
import { levelOf, measureOf } from '#domain/aggregation/measures.ts';
import { notApplicableOutliers } from '#domain/aggregation/not-applicable-outliers.ts';
import { tallyOf, type Tally } from '#domain/aggregation/item-outcomes.ts';
import { fewAnswers, smallGroup } from '#domain/aggregation/small-groups.ts';
import { switchedOff } from '#domain/aggregation/switched-off.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { departmentWith, questionnaire } from '../../support/small-questionnaire.ts';

const counts = (changes: Partial<Counts>): Counts => ({ ...noCounts(), ...changes });
const tallies = fc
  .array(payloads(), { maxLength: 6 })
  .map((all) => all.map((payload, index) => tallyOf(questionnaire, departmentWith({ code: `${index}` }), payload)));

describe('measures of the matrix', () => {
  it('count △ as half for 充足度 only, and show findings out of ○, △ and ×', () => {
    const some = counts({ yes: 2, partial: 3, no: 1, na: 4, unanswered: 5, confirmedYes: 1 });
    expect(measureOf('fulfilment', some)).toEqual({ numerator: 3.5, denominator: 6 });
    expect(measureOf('implementation', some)).toEqual({ numerator: 2, denominator: 6 });
    expect(measureOf('confirmed', some)).toEqual({ numerator: 1, denominator: 6 });
    expect(measureOf('findings', some)).toEqual({ numerator: 4, denominator: 6 });
    expect(measureOf('notApplicable', some)).toEqual({ numerator: 4, denominator: 15 });
  });

  it('apply thresholds to unrounded values', () => {
    expect(levelOf('implementation', { numerator: 4, denominator: 5 })).toBe('plain');
    expect(levelOf('implementation', { numerator: 7999, denominator: 10_000 })).toBe('watch');
    expect(levelOf('implementation', { numerator: 1, denominator: 2 })).toBe('watch');
    expect(levelOf('confirmed', { numerator: 4999, denominator: 10_000 })).toBe('weak');
    expect(levelOf('findings', { numerator: 1, denominator: 5 })).toBe('plain');
    expect(levelOf('findings', { numerator: 3, denominator: 5 })).toBe('weak');
    expect(levelOf('notApplicable', { numerator: 3, denominator: 10 })).toBe('watch');
    expect(levelOf('notApplicable', { numerator: 29, denominator: 100 })).toBe('plain');
    expect(levelOf('notApplicable', { numerator: 1, denominator: 2 })).toBe('weak');
    expect(levelOf('notApplicable', { numerator: 49, denominator: 100 })).toBe('watch');
    expect(levelOf('notApplicable', { numerator: 0, denominator: 0 })).toBe('none');
  });

  it('mark few answers and few departments, but not values without a denominator', () => {
    expect(fewAnswers({ numerator: 9, denominator: 9 })).toBe(true);
    expect(fewAnswers({ numerator: 9, denominator: 10 })).toBe(false);
    expect(fewAnswers({ numerator: 0, denominator: 0 })).toBe(false);
    expect(smallGroup({ numerator: 0, denominator: 0 }, 1)).toBe(false);
    expect(smallGroup({ numerator: 9, denominator: 9 }, 5)).toBe(true);
    expect(smallGroup({ numerator: 9, denominator: 100 }, 4)).toBe(true);
    expect(smallGroup({ numerator: 9, denominator: 100 }, 5)).toBe(false);
  });
});

describe('a narrowed matrix', () => {
  it('equals a matrix built from the remaining rows only', () => {
    fc.assert(
      fc.property(tallies, fc.constantFrom(...AXES), fc.nat(5), (all, axis, keep) => {
        const kept = all.slice(0, keep);
        const whole = matrixOf(questionnaire, all, axis);
        const narrowed = withRows(whole, whole.rows.slice(0, keep));
        expect(narrowed).toEqual(matrixOf(questionnaire, kept, axis));
        const { columns, total } = groupFigures(narrowed, 'implementation');
        expect(columns.map((figure) => figure.counts)).toEqual(narrowed.columnTotals);
        expect(total.departments).toBe(
          narrowed.rows.filter(({ total: { yes, partial, no } }) => yes + partial + no > 0).length,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('the figure under a column', () => {
  it('pools the departments and counts those with a rate of their own', () => {
    const [payload] = fc.sample(payloads(), { numRuns: 1, seed: 1 });
    if (payload === undefined) throw new Error('one payload was asked for');
    const tally = (code: string, status: 'yes' | 'no' | 'na'): Tally => ({
      department: departmentWith({ code }),
      payload,
      outcomes: new Map([['A-1', { status, confirmed: true }]]),
    });
    const matrix = matrixOf(questionnaire, [tally('1', 'yes'), tally('2', 'no'), tally('3', 'na')], 'item');
    const { columns, total } = groupFigures(matrix, 'implementation');
    const figure = columns[matrix.columns.indexOf('A-1')];
    const rate = { numerator: 1, denominator: 2 };
    const spread = { lowest: { numerator: 0, denominator: 1 }, highest: { numerator: 1, denominator: 1 }, median: 0.5 };
    expect(figure).toMatchObject({ rate, departments: 2, spread });
    expect(total).toMatchObject({ rate, departments: 2, spread });
  });
});

/** A department with `na` － among forty applicable items. */
function withNotApplicable(code: string, na: number): Tally {
  const [payload] = fc.sample(payloads(), { numRuns: 1, seed: 1 });
  if (payload === undefined) throw new Error('one payload was asked for');
  const outcomes = Array.from({ length: 40 }, (_, index) => {
    const status = index < na ? ('na' as const) : ('yes' as const);
    return [`item ${index}`, { status, confirmed: true }] as const;
  });
  return { department: departmentWith({ code }), payload, outcomes: new Map(outcomes) };
}

describe('departments with many －', () => {
  const usual = [1, 2, 2, 3, 3, 3, 4, 4].map((na, index) => withNotApplicable(`${index}`, na));

  it('are reported only far above the others, highest first', () => {
    const { fence, departments } = notApplicableOutliers([
      ...usual,
      withNotApplicable('x', 20),
      withNotApplicable('y', 30),
    ]);
    expect(fence).toBeCloseTo((4 + 1.5 * (4 - 2.25)) / 40, 10);
    expect(departments.map(({ department, rate }) => [department.code, rate.numerator])).toEqual([
      ['y', 30],
      ['x', 20],
    ]);
  });

  it('are not reported for a handful of －, nor among too few departments', () => {
    const flat = Array.from({ length: 9 }, (_, index) => withNotApplicable(`${index}`, 1));
    expect(notApplicableOutliers([...flat, withNotApplicable('x', 4)]).departments).toEqual([]);
    expect(notApplicableOutliers([...flat, withNotApplicable('x', 5)]).departments).toHaveLength(1);
    expect(notApplicableOutliers(usual.slice(0, 7))).toEqual({ fence: null, departments: [] });
    expect(notApplicableOutliers(usual)).toMatchObject({ fence: expect.any(Number) as number, departments: [] });
  });

  it('are not reported exactly at the limit, and departments without items are not compared', () => {
    const none = { ...withNotApplicable('none', 0), outcomes: new Map() };
    expect(notApplicableOutliers([...usual.slice(0, 7), none])).toEqual({ fence: null, departments: [] });
    const same = Array.from({ length: 10 }, (_, index) => withNotApplicable(`${index}`, 8));
    expect(notApplicableOutliers(same)).toEqual({ fence: 8 / 40, departments: [] });
    // The order of the input does not affect the quartiles.
    const mixed = [...usual.toReversed(), withNotApplicable('x', 20)];
    expect(notApplicableOutliers(mixed)).toEqual(notApplicableOutliers(mixed.toReversed()));
    expect(notApplicableOutliers(mixed).departments).toHaveLength(1);
  });
});

describe('flags that are switched off', () => {
  const [blank] = fc.sample(payloads(), { numRuns: 1, seed: 2 });
  const profiled = (code: string, cloud: boolean, reason = ''): Tally => {
    if (blank === undefined) throw new Error('one payload was asked for');
    const profile: Payload['profile'] = [
      { flag: 'cloud', on: cloud, reason },
      { flag: 'sns', on: true, reason: '' },
    ];
    return tallyOf(questionnaire, departmentWith({ code }), { ...blank, profile, answers: [] });
  };

  it('are listed with their reason and the items they removed', () => {
    const [only, ...more] = switchedOff(questionnaire, [profiled('1', false, '委託をやめた'), profiled('2', true)]);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ reason: '委託をやめた', alike: 1, alikeOn: 1 });
    expect(only?.items.map(({ id }) => id)).toEqual(['B-1', 'B-2']);
  });

  it('also list items that an answer would have made applicable', () => {
    const [given] = blank?.answers ?? [];
    if (given === undefined) throw new Error('an answer was asked for');
    const { department, payload, outcomes } = profiled('1', false, '委託をやめた');
    const answers = [{ ...given, item: 'B-1', status: 'yes' as const }];
    const [only] = switchedOff(questionnaire, [{ department, payload: { ...payload, answers }, outcomes }]);
    expect(only?.items.map(({ id }) => id)).toEqual(['B-1', 'B-2', 'B-3']);
  });

  it('are listed without a reason only when nearly all similar departments have them on', () => {
    const others = ['2', '3', '4', '5', '6'].map((code) => profiled(code, true));
    expect(switchedOff(questionnaire, [profiled('1', false), ...others])).toHaveLength(1);
    expect(switchedOff(questionnaire, [profiled('1', false), ...others.slice(1)])).toEqual([]);
    expect(switchedOff(questionnaire, [profiled('1', false), profiled('7', false), ...others.slice(1)])).toHaveLength(
      2,
    );
    const off = ['7', '8'].map((code) => profiled(code, false));
    expect(switchedOff(questionnaire, [profiled('1', false), ...off, ...others.slice(1)])).toEqual([]);
  });

  it('are sorted by removed items, and unanswered flags are not listed', () => {
    const reasoned = profiled('1', false, '委託をやめた');
    const both = tallyOf(questionnaire, departmentWith({ code: '2' }), {
      ...reasoned.payload,
      profile: [
        { flag: 'sns', on: false, reason: '使わない' },
        { flag: 'cloud', on: false, reason: '使わない' },
      ],
      answers: [],
    });
    const unasked = tallyOf(questionnaire, departmentWith({ code: '3' }), { ...reasoned.payload, profile: [] });
    const listed = switchedOff(questionnaire, [both, reasoned, unasked]);
    expect(listed.map(({ department, flag, items }) => [department.code, flag.id, items.length])).toEqual([
      ['1', 'cloud', 2],
      ['2', 'cloud', 1],
      ['2', 'sns', 0],
    ]);
  });
});
