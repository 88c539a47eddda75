import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES, overlaps } from '#domain/aggregation/axes.ts';
import {
  applicableCount,
  confirmedRate,
  count,
  implementationRate,
  noCounts,
  notApplicableRate,
  percentOf,
  rateText,
  responseRate,
  sumOfCounts,
} from '#domain/aggregation/counts.ts';
import { findingsOf } from '#domain/findings/finding.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { tallyOf } from '#domain/aggregation/item-outcomes.ts';
import { UNVERIFIED } from '#domain/questionnaire/questionnaire.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { departmentWith, questionnaire } from '../../support/small-questionnaire.ts';

const tallies = fc
  .array(payloads(), { maxLength: 5 })
  .map((handedIn) =>
    handedIn.map((payload) =>
      tallyOf(
        questionnaire,
        departmentWith({ code: payload.department.code, officer: payload.department.code === '001' }),
        payload,
      ),
    ),
  );

describe('rates', () => {
  const counts = { yes: 5, partial: 1, no: 0, na: 3, unanswered: 1, confirmedYes: 4 };

  it('exclude － and unanswered from the denominator of 実施率', () => {
    expect(implementationRate(counts)).toEqual({ numerator: 5, denominator: 6 });
    expect(confirmedRate(counts)).toEqual({ numerator: 4, denominator: 6 });
    expect(responseRate(counts)).toEqual({ numerator: 9, denominator: 10 });
    expect(notApplicableRate(counts)).toEqual({ numerator: 3, denominator: 10 });
  });

  it('include △ and × in the denominator', () => {
    const some = { ...noCounts(), yes: 2, partial: 3, no: 5, confirmedYes: 1 };
    expect(implementationRate(some)).toEqual({ numerator: 2, denominator: 10 });
    expect(confirmedRate(some)).toEqual({ numerator: 1, denominator: 10 });
  });

  it('count an answer as confirmed when it has a check method other than 未確認', () => {
    const [payload] = fc.sample(payloads(questionnaire, ['002']), { numRuns: 1, seed: 3 });
    if (payload === undefined) throw new Error('one payload was asked for');
    const [given] = payload.answers;
    if (given === undefined) throw new Error('an answer was asked for');
    const methods = [null, 'record', UNVERIFIED];
    const outcomes = methods.map((method) => {
      const answers = [{ ...given, item: 'A-1', status: 'yes' as const, method }];
      return tallyOf(questionnaire, departmentWith({ code: '002' }), { ...payload, answers }).outcomes;
    });
    expect(outcomes.map((each) => each.get('A-1'))).toEqual(
      [false, true, false].map((confirmed) => ({ status: 'yes', confirmed })),
    );
    expect(outcomes[0]?.get('A-2')).toEqual({ status: 'unanswered', confirmed: false });
  });

  it('count only ○ as confirmed', () => {
    const counts = noCounts();
    for (const outcome of [
      { status: 'yes', confirmed: true },
      { status: 'yes', confirmed: false },
      { status: 'no', confirmed: true },
    ] as const)
      count(counts, outcome);
    expect(counts).toEqual({ ...noCounts(), yes: 2, no: 1, confirmedYes: 1 });
  });

  it('show － when the denominator is 0', () => {
    expect(rateText(implementationRate(noCounts()))).toBe('－');
    expect(percentOf({ numerator: 0, denominator: 0 })).toBeNull();
  });

  it('round half up to one decimal', () => {
    expect(rateText({ numerator: 5, denominator: 6 })).toBe('83.3％');
    expect(rateText({ numerator: 1, denominator: 2000 })).toBe('0.1％');
    expect(rateText({ numerator: 3, denominator: 3 })).toBe('100.0％');
  });
});

describe('summaries', () => {
  it('never count hidden items', () => {
    fc.assert(
      fc.property(payloads(), (payload) => {
        const tally = tallyOf(questionnaire, departmentWith({ code: '002' }), payload);
        const cloud = payload.profile.some(({ flag, on }) => flag === 'cloud' && on);
        expect(tally.outcomes.has('B-4')).toBe(false);
        expect(tally.outcomes.has('B-1')).toBe(cloud);
        expect(findingsOf(questionnaire, [tally]).every(({ item }) => tally.outcomes.has(item.id))).toBe(true);
      }),
    );
  });

  it('add up along axes that do not overlap, and count at least as much along those that do', () => {
    fc.assert(
      fc.property(tallies, fc.constantFrom(...AXES), (all, axis) => {
        const matrix = matrixOf(questionnaire, all, axis);
        for (const row of matrix.rows) {
          const sum = sumOfCounts(row.cells);
          if (overlaps(axis)) expect(applicableCount(sum)).toBeGreaterThanOrEqual(applicableCount(row.total));
          else expect(sum).toEqual(row.total);
        }
        expect(matrix.total).toEqual(sumOfCounts(matrix.rows.map((row) => row.total)));
        if (!matrix.overlapping) expect(sumOfCounts(matrix.columnTotals)).toEqual(matrix.total);
      }),
    );
  });

  it('count every applicable item of a department exactly once', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const matrix = matrixOf(questionnaire, all, 'item');
        expect(applicableCount(matrix.total)).toBe(all.reduce((sum, tally) => sum + tally.outcomes.size, 0));
      }),
    );
  });

  it('count only the items of a narrowed questionnaire', () => {
    const narrowed = { ...questionnaire, chapters: questionnaire.chapters.slice(0, 1) };
    fc.assert(
      fc.property(tallies, fc.constantFrom(...AXES), (all, axis) => {
        const [first] = matrixOf(questionnaire, all, 'chapter').columnTotals;
        expect(matrixOf(narrowed, all, axis).total).toEqual(first);
      }),
    );
  });

  it('count an item of a sub-clause in its parent clause too', () => {
    const payload = fc.sample(payloads(), { numRuns: 1, seed: 1 });
    const all = payload.map((each) => tallyOf(questionnaire, departmentWith({ code: '002' }), each));
    const matrix = matrixOf(questionnaire, all, 'allClauses');
    const at = (clause: string) => applicableCount(matrix.columnTotals[matrix.columns.indexOf(clause)] ?? noCounts());
    expect(at('2(1)')).toBe(1);
    expect(at('2')).toBeGreaterThanOrEqual(at('2(1)'));
  });
});
