import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOfCounts } from '#domain/aggregation/counts.ts';
import { yearComparison } from '#domain/years/comparison.ts';
import { chaptersOfDepartment } from '#domain/years/one-department.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { departmentWith, inspection, questionnaire } from '../../support/small-questionnaire.ts';
import { summaryOver } from '../../support/summaries.ts';

const before = ['A', 'B', 'C'].map((code) => departmentWith({ code }));
const after = [
  departmentWith({ code: 'AB', succeeds: ['A', 'B'] }),
  ...['C', 'D'].map((code) => departmentWith({ code })),
];

const handedIn = (codes: string[]) =>
  fc.uniqueArray(payloads(questionnaire, codes), { selector: ({ department }) => department.code, maxLength: 3 });

describe('both years of one department', () => {
  it("equal its part of the city's comparison, and are empty when it is not compared", () => {
    fc.assert(
      fc.property(handedIn(['AB', 'C', 'D']), handedIn(['A', 'B', 'C']), (handedNow, handedThen) => {
        const now = summaryOver(questionnaire, { ...inspection, roster: after }, handedNow);
        const past = summaryOver(questionnaire, { ...inspection, id: 'before', roster: before }, handedThen);
        const { departments } = yearComparison(now, past, []);
        for (const tally of now.tallies) {
          const chapters = [...chaptersOfDepartment(tally, now, past, []).values()];
          const own = departments.find(({ pair }) => pair.now === tally);
          expect(chapters.length > 0).toBe(own !== undefined);
          if (own === undefined) continue;
          expect(sumOfCounts(chapters.map((figure) => figure.now))).toEqual(own.figure.now);
          expect(sumOfCounts(chapters.map((figure) => figure.past))).toEqual(own.figure.past);
        }
      }),
      { numRuns: 60 },
    );
  });
});
