import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { implementationRate } from '#domain/aggregation/counts.ts';
import { itemRanking } from '#domain/aggregation/item-ranking.ts';
import { LEAST_ANSWERS } from '#domain/aggregation/small-groups.ts';
import { compareRates } from '#domain/aggregation/spread.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { handedIn } from '../../support/handed-in.ts';
import { departmentWith, inspection as small, questionnaire } from '../../support/small-questionnaire.ts';
import { summaryOver } from '../../support/summaries.ts';

const codes = Array.from({ length: 12 }, (_, index) => String(index + 101));
const inspection = { ...small, roster: codes.map((code) => departmentWith({ code })) };

/** `answers` returns the status of each item for the department at an index. */
function rankingOf(answers: (place: number) => Record<string, Status>) {
  const payloadsOf = codes.map((code, place) => handedIn(code, answers(place)));
  const ranking = itemRanking(summaryOver(questionnaire, inspection, payloadsOf));
  const ids = (list: keyof typeof ranking) => ranking[list].map(({ item }) => item.id);
  return { ranking, ids };
}

describe('the ranking of items', () => {
  it('lists an item that few departments answered separately, with their number', () => {
    const { ranking, ids } = rankingOf((place) => ({
      'A-1': place < 8 ? 'no' : 'yes',
      'A-2': place === 0 ? 'no' : 'na',
      'A-3': place < 3 ? 'no' : 'yes',
    }));
    expect(ids('compared')).toEqual(['A-1', 'A-3']);
    expect(ids('few')).toEqual(['A-2']);
    expect(ranking.few.map(({ departments }) => departments)).toEqual([1]);
  });

  it('compares an item from ten answers on, when one answer no longer moves the rate by ten points', () => {
    const answeredBy = (departments: number) =>
      rankingOf((place) => ({ 'A-1': place < departments ? 'yes' : 'na' }))
        .ids('compared')
        .includes('A-1');
    expect(answeredBy(LEAST_ANSWERS)).toBe(true);
    expect(answeredBy(LEAST_ANSWERS - 1)).toBe(false);
  });

  it('lists items without a rate separately', () => {
    const { ids } = rankingOf(() => ({ 'A-1': 'na', 'A-2': 'yes' }));
    expect(ids('unmeasured')).toContain('A-1');
    expect(ids('compared')).toEqual(['A-2']);
  });

  it('lists every item once, each list by ascending rate', () => {
    const handed = fc.uniqueArray(payloads(questionnaire, codes), { selector: ({ department }) => department.code });
    fc.assert(
      fc.property(handed, (given) => {
        const { compared, few, unmeasured } = itemRanking(summaryOver(questionnaire, inspection, given));
        const listed = [...compared, ...few, ...unmeasured].map(({ item }) => item.id);
        expect(listed.toSorted()).toEqual(
          itemsOf(questionnaire)
            .map(({ id }) => id)
            .toSorted(),
        );
        for (const list of [compared, few]) {
          const rates = list.map(({ counts }) => implementationRate(counts));
          expect(rates.toSorted(compareRates)).toEqual(rates);
        }
        expect(few.every(({ departments }) => departments > 0 && departments < LEAST_ANSWERS)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
