import { describe, expect, it } from 'vitest';
import { clauseCounts, itemsOfClause } from '#domain/questionnaire/clauses.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

describe('items of a clause', () => {
  it('counts an item under the clause it cites and its parents', () => {
    expect(clauseCounts(questionnaire)).toEqual({ '1': 6, '2': 2, '2(1)': 1, '2(2)': 1 });
  });

  it('lists an item once even if it cites two sub-clauses of the same clause', () => {
    const twice = structuredClone(questionnaire);
    twice.chapters[0]?.items[1]?.clauses.push('2(2)');
    expect(itemsOfClause(twice, '2').map((item) => item.id)).toEqual(['A-2', 'B-2']);
  });

  it('is empty for a clause that no item cites', () => {
    expect(itemsOfClause(questionnaire, '9')).toEqual([]);
  });
});
