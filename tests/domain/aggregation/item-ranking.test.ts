import { describe, expect, it } from 'vitest';
import { rankedItems } from '#domain/aggregation/item-ranking.ts';
import { tallyOf } from '#domain/aggregation/outcomes.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { handedIn } from '../../support/handed-in.ts';
import { departmentWith, questionnaire } from '../../support/small-questionnaire.ts';

/** One department a column of statuses, in the order; null: not answered. */
function ranked(...columns: (Status | null)[][]) {
  const tallies = columns.map((statuses, index) => {
    const answers = statuses.flatMap((status, item) => (status === null ? [] : [[`A-${item + 1}`, status] as const]));
    const code = String(index + 1).padStart(3, '0');
    return tallyOf(questionnaire, departmentWith({ code, name: code }), handedIn(code, Object.fromEntries(answers)));
  });
  return rankedItems({ questionnaire, tallies }).map(({ item, departments, few }) => [item.id, departments, few]);
}

describe('items by their rate', () => {
  it('do not begin with one that a single department answered with ×', () => {
    const usual = Array.from({ length: 4 }, (): (Status | null)[] => ['yes', 'no', null]);
    expect(ranked(['no', 'no', 'no'], ...usual).slice(0, 3)).toEqual([
      ['A-2', 5, false],
      ['A-1', 5, false],
      ['A-3', 1, true],
    ]);
  });

  it('are ordered by rate among themselves where all are answered by few', () => {
    expect(ranked(['yes', 'no', null], ['yes', 'yes', null]).slice(0, 2)).toEqual([
      ['A-2', 2, true],
      ['A-1', 2, true],
    ]);
  });

  it('end with those that nobody can be measured by', () => {
    const last = ranked(['na', 'no', 'yes']).slice(2);
    expect(last[0]).toEqual(['A-1', 0, false]);
    expect(last.every(([, departments, few]) => departments === 0 && few === false)).toBe(true);
  });
});
