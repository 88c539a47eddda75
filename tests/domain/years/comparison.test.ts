import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noCounts, sumOfCounts } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { itemDigest } from '#domain/questionnaire/digests.ts';
import { itemsOf, type Item, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { leftOutForWording } from '#domain/years/comparable-items.ts';
import {
  gotWorse,
  implementationChange,
  standsOnFew,
  yearComparison,
  type YearComparison,
} from '#domain/years/comparison.ts';
import { changeOf, pointsBetween, pointsText } from '#domain/years/difference.ts';
import type { WordingDecision } from '#domain/years/wording-decision.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { departmentWith, inspection, questionnaire } from '../../support/small-questionnaire.ts';
import { summaryOver } from '../../support/summaries.ts';

const EARLIER = '0b8d8c1e-2f0b-4d3e-9d57-3f1a60c2a000';

const handedIn = (codes: string[]): fc.Arbitrary<Payload[]> =>
  fc.uniqueArray(payloads(questionnaire, codes), { selector: ({ department }) => department.code, maxLength: 5 });

function yearOf(all: readonly Payload[], roster = inspection.roster, asked = questionnaire): CitySummary {
  return summaryOver(asked, { ...inspection, roster }, all);
}

function earlierOf(all: readonly Payload[], roster = inspection.roster, asked = questionnaire): CitySummary {
  return summaryOver(asked, { ...inspection, id: EARLIER, roster }, all);
}

/** The questionnaire with changed items. */
function rewordedBy(changes: Readonly<Record<string, Partial<Item>>>): Questionnaire {
  const chapters = questionnaire.chapters.map((chapter) => ({
    ...chapter,
    items: chapter.items.map((item) => ({ ...item, ...changes[item.id] })),
  }));
  return { ...questionnaire, chapters };
}

const digestOf = (id: string, asked = questionnaire) => {
  const item = itemsOf(asked).find((each) => each.id === id);
  if (item === undefined) throw new Error(id);
  return itemDigest(item, asked.scale);
};

const reasons = ({ leftOut }: YearComparison) =>
  leftOut.departments.map(({ department, reason }) => `${department.code} ${reason}`);

const figuresOf = ({ total, chapters, clauses, items, departments }: YearComparison) => ({
  total,
  chapters,
  clauses,
  items: items.map(({ item, figure }) => [item.id, figure]),
  departments: departments.map(({ pair, figure }) => [pair.now.department.code, figure]),
});

const before: Department[] = ['A', 'B', 'C', 'D', 'E'].map((code) => departmentWith({ code }));
const after: Department[] = [
  departmentWith({ code: 'AB', succeeds: ['A', 'B'] }),
  departmentWith({ code: 'C1', succeeds: ['C'] }),
  departmentWith({ code: 'C2', succeeds: ['C'] }),
  departmentWith({ code: 'D', name: '新しい名前の課' }),
  departmentWith({ code: 'F' }),
];

describe('comparing a year with itself', () => {
  it('shows no differences, omits nothing that counts, and equals the summary', () => {
    fc.assert(
      fc.property(handedIn(['001', '002', '003']), (all) => {
        const comparison = yearComparison(yearOf(all), earlierOf(all), []);
        const { total } = matrixOf(questionnaire, yearOf(all).tallies, 'chapter');
        expect(comparison.total.now).toEqual(total);
        expect(comparison.total.past).toEqual(total);
        for (const part of [...comparison.items, ...comparison.departments, ...comparison.chapters])
          expect(part.figure.past).toEqual(part.figure.now);
        expect([...gotWorse(comparison.items), ...gotWorse(comparison.departments)]).toEqual([]);
        expect(comparison.itemPairs).toMatchObject({ changed: [], added: [], withdrawn: [] });
        expect(comparison.leftOut).toMatchObject({ newlyApplicable: [], noLongerApplicable: [] });
        expect(comparison.leftOut.departments.every(({ reason }) => reason === 'missing-now')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('comparing two years', () => {
  const two = fc.tuple(handedIn(['AB', 'C1', 'C2', 'D', 'F']), handedIn(['A', 'B', 'C', 'D', 'E']));

  it('gives parts that add up to the total by chapter, main clause, item and department', () => {
    fc.assert(
      fc.property(two, ([now, past]) => {
        const comparison = yearComparison(yearOf(now, after), earlierOf(past, before), []);
        for (const parts of [comparison.chapters, comparison.clauses, comparison.items, comparison.departments]) {
          expect(sumOfCounts(parts.map(({ figure }) => figure.now))).toEqual(comparison.total.now);
          expect(sumOfCounts(parts.map(({ figure }) => figure.past))).toEqual(comparison.total.past);
        }
        expect(comparison.total.departments).toBe(comparison.departments.length);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of files', () => {
    fc.assert(
      fc.property(two, ([now, past]) => {
        const straight = yearComparison(yearOf(now, after), earlierOf(past, before), []);
        const turned = yearComparison(yearOf(now.toReversed(), after), earlierOf(past.toReversed(), before), []);
        expect(figuresOf(turned)).toEqual(figuresOf(straight));
      }),
      { numRuns: 30 },
    );
  });

  it('names every department of both years once, compared or with the reason why not', () => {
    fc.assert(
      fc.property(two, ([now, past]) => {
        const comparison = yearComparison(yearOf(now, after), earlierOf(past, before), []);
        const { departments, leftOut } = comparison;
        const ofNow = leftOut.departments.filter(({ reason }) => reason !== 'gone');
        // A department held in both years counts as compared even when nothing of it was comparable.
        const named = [...departments.map(({ pair }) => pair.now.department), ...ofNow.map((each) => each.department)];
        expect(new Set(named.map(({ code }) => code)).size).toBe(named.length);
        expect(reasons(comparison)).toEqual(expect.arrayContaining(['C1 split', 'C2 split', 'F new', 'E gone']));
      }),
      { numRuns: 30 },
    );
  });

  it('pools the predecessors of a merged department, and requires all of them', () => {
    const [ab, a, b] = fc.sample(payloads(questionnaire, ['AB']), { numRuns: 3, seed: 5 });
    if (ab === undefined || a === undefined || b === undefined) throw new Error('three payloads were asked for');
    const as = (payload: Payload, code: string) => ({ ...payload, department: { code, name: code } });
    const both = yearComparison(yearOf([ab], after), earlierOf([as(a, 'A'), as(b, 'B')], before), []);
    expect(both.departments.map(({ pair }) => pair.past.map(({ department }) => department.code))).toEqual([
      ['A', 'B'],
    ]);
    expect(sumOfCounts([both.total.past]).yes).toBeGreaterThan(0);
    const half = yearComparison(yearOf([ab], after), earlierOf([as(a, 'A')], before), []);
    expect(half.total.departments).toBe(0);
    expect(reasons(half)).toContain('AB missing-past');
  });
});

describe('the departments of two years', () => {
  it('are left out when one takes over a whole department and part of another', () => {
    const merged = [departmentWith({ code: 'AC', succeeds: ['A', 'C'] }), departmentWith({ code: 'C' })];
    expect(reasons(yearComparison(yearOf([], merged), earlierOf([], before), []))).toEqual(
      expect.arrayContaining(['AC split', 'C split']),
    );
  });
});

describe('the items of two years', () => {
  const comparisonWith = (asked: Questionnaire, decisions: readonly WordingDecision[] = []) =>
    yearComparison(yearOf([], undefined, asked), earlierOf([]), decisions).itemPairs;
  const decided = (changes: Partial<WordingDecision>): WordingDecision => ({
    inspection: inspection.id,
    earlier: EARLIER,
    item: 'A-1',
    now: '',
    past: digestOf('A-1'),
    comparable: true,
    by: '山﨑',
    at: '2026-11-22T05:00:00.000Z',
    ...changes,
  });
  const reworded = rewordedBy({ 'A-1': { text: '別のことを尋ねていますか。' } });
  const now = digestOf('A-1', reworded);

  it('are comparable when the earlier wording is listed in sameAs', () => {
    const listed = rewordedBy({ 'A-1': { text: '言い換えていますか。', sameAs: [digestOf('A-1')] } });
    expect(comparisonWith(listed)).toMatchObject({ changed: [] });
    expect(comparisonWith(listed).comparable.map(({ id }) => id)).toContain('A-1');
  });

  it('with another wording are left out until the officer confirms these very wordings', () => {
    const compared = (decisions: WordingDecision[]) =>
      comparisonWith(reworded, decisions).comparable.some(({ id }) => id === 'A-1');
    expect(compared([])).toBe(false);
    expect(compared([decided({ now })])).toBe(true);
    expect(compared([decided({ now, comparable: false })])).toBe(false);
    expect(compared([decided({ now: 'another wording' })])).toBe(false);
    expect(compared([decided({ now, past: 'another wording' })])).toBe(false);
    expect(compared([decided({ now, inspection: 'another inspection' })])).toBe(false);
    expect(compared([decided({ now, earlier: 'another inspection' })])).toBe(false);
    expect(compared([decided({ now, item: 'A-2' })])).toBe(false);
  });

  it('are reported with both wordings, and as left out unless confirmed', () => {
    const named = (decisions: WordingDecision[]) => {
      const pairs = comparisonWith(reworded, decisions);
      expect(pairs.changed).toMatchObject([{ nowDigest: now, pastDigest: digestOf('A-1') }]);
      return leftOutForWording(pairs).map((each) => each.now.id);
    };
    expect(named([])).toEqual(['A-1']);
    expect(named([decided({ now, comparable: false })])).toEqual(['A-1']);
    expect(named([decided({ now })])).toEqual([]);
  });

  it('are reported when new or withdrawn', () => {
    const renumbered = rewordedBy({ 'A-3': { id: 'A-4' } });
    const { added, withdrawn } = comparisonWith(renumbered);
    expect([added, withdrawn].map((items) => items.map(({ id }) => id))).toEqual([['A-4'], ['A-3']]);
  });

  it('are left out for departments where their applicability changed', () => {
    const [payload] = fc.sample(payloads(questionnaire, ['002']), { numRuns: 1, seed: 3 });
    if (payload === undefined) throw new Error('a payload was asked for');
    const doing = (cloud: boolean) => ({
      ...payload,
      profile: payload.profile.map((flag) => (flag.flag === 'cloud' ? { ...flag, on: cloud } : flag)),
    });
    const named = (nowOn: boolean) => {
      const { leftOut, items } = yearComparison(yearOf([doing(nowOn)]), earlierOf([doing(!nowOn)]), []);
      expect(items.map(({ item }) => item.id)).not.toContain('B-1');
      return nowOn ? leftOut.newlyApplicable : leftOut.noLongerApplicable;
    };
    for (const nowOn of [true, false])
      expect(named(nowOn)).toContainEqual({
        item: expect.objectContaining({ id: 'B-1' }) as Item,
        departments: [expect.objectContaining({ code: '002' }) as Department],
      });
  });
});

describe('the difference of two rates', () => {
  it('is null without a value in either year, and is rounded symmetrically', () => {
    expect(pointsBetween({ numerator: 1, denominator: 0 }, { numerator: 1, denominator: 2 })).toBeNull();
    expect(pointsText({ numerator: 0, denominator: 0 }, { numerator: 1, denominator: 2 })).toBe('－');
    // 6.25 points: computed from rates already rounded, the result would differ.
    expect(pointsBetween({ numerator: 5, denominator: 8 }, { numerator: 9, denominator: 16 })).toBe(6.3);
    expect(pointsText({ numerator: 9, denominator: 16 }, { numerator: 5, denominator: 8 })).toBe('−6.3');
    expect(pointsText({ numerator: 1, denominator: 2 }, { numerator: 2, denominator: 4 })).toBe('±0.0');
    expect(pointsText({ numerator: 5, denominator: 8 }, { numerator: 9, denominator: 16 })).toBe('＋6.3');
    expect(pointsText({ numerator: 1, denominator: 2 }, { numerator: 0, denominator: 0 })).toBe('－');
    // A decrease too small for one decimal has no sign.
    expect(
      Object.is(pointsBetween({ numerator: 4999, denominator: 10_000 }, { numerator: 1, denominator: 2 }), 0),
    ).toBe(true);
    expect(changeOf({ numerator: 1, denominator: 4 }, { numerator: 1, denominator: 2 })).toBe(-0.25);
    expect(changeOf({ numerator: 1, denominator: 2 }, { numerator: 0, denominator: 0 })).toBeNull();
  });

  it('rests on few when a year has few answers, or too few departments for a figure about several', () => {
    const answers = (yes: number) => ({ ...noCounts(), yes });
    const few = (now: number, past: number, departments: number, about: 'several' | 'one') =>
      standsOnFew({ now: answers(now), past: answers(past), departments }, about);
    expect([few(9, 10, 5, 'several'), few(10, 9, 5, 'several'), few(10, 10, 5, 'several')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([few(10, 10, 4, 'several'), few(10, 10, 1, 'one'), few(9, 10, 1, 'one')]).toEqual([true, false, true]);
  });

  it('lists decreases only, largest first', () => {
    const from = (past: number, now: number) => {
      const answers = (yes: number) => ({ ...noCounts(), yes, no: 10 - yes });
      return { figure: { now: answers(now), past: answers(past), departments: 5 }, past, now };
    };
    const compared = [from(9, 8), from(5, 6), from(9, 4), from(7, 7), from(8, 5), from(4, 3)];
    expect(gotWorse(compared).map(({ past, now }) => [past, now])).toEqual([
      [9, 4],
      [8, 5],
      [9, 8],
      [4, 3],
    ]);
    fc.assert(
      fc.property(handedIn(['001', '002', '003']), handedIn(['001', '002', '003']), (now, past) => {
        const { items } = yearComparison(yearOf(now), earlierOf(past), []);
        const changes = gotWorse(items).map(({ figure }) => implementationChange(figure) ?? 0);
        expect(changes).toEqual(changes.toSorted((a, b) => a - b));
        expect(changes).toHaveLength(items.filter(({ figure }) => (implementationChange(figure) ?? 0) < 0).length);
      }),
      { numRuns: 30 },
    );
  });
});
