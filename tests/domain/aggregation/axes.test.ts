import { describe, expect, it } from 'vitest';
import { AXES, groupOrder, groupsOf, NO_KIND, NO_TIER, overlaps, type Axis } from '#domain/aggregation/axes.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

const item = itemWith({
  id: 'X-1',
  chapter: 'second',
  clauses: ['2(1)', '1'],
  mainThreat: '3(2)',
  kind: '操作ミス',
  threats: ['3(1)', '3(2)'],
  mainCia: 'I',
  cia: ['C', 'I'],
  tier: 'lgwan',
  priority: 'focus',
  answeredBy: 'staff',
});

describe('the groups of an item', () => {
  it.each<[Axis, string[]]>([
    ['chapter', ['second']],
    ['item', ['X-1']],
    ['mainClause', ['2(1)']],
    ['allClauses', ['2(1)', '2', '1']],
    ['mainThreat', ['3(2)']],
    ['allThreats', ['3(1)', '3(2)']],
    ['kind', ['3(2) 操作ミス']],
    ['mainCia', ['I']],
    ['allCia', ['C', 'I']],
    ['tier', ['lgwan']],
    ['priority', ['focus']],
    ['answeredBy', ['staff']],
  ])('by %s', (axis, groups) => {
    expect(groupsOf(questionnaire, axis)(item)).toEqual(groups);
  });

  it('include a group of its own for items without a tier, and for those without a kind of threat', () => {
    expect(groupsOf(questionnaire, 'tier')(itemWith({ id: 'X-2' }))).toEqual([NO_TIER]);
    expect(groupsOf(questionnaire, 'kind')(itemWith({ id: 'X-2' }))).toEqual([NO_KIND]);
  });

  it('overlap along three axes only', () => {
    expect(AXES.filter(overlaps)).toEqual(['allClauses', 'allThreats', 'allCia']);
  });
});

describe('the order of the groups', () => {
  it.each<[Axis, string[]]>([
    ['chapter', ['first', 'second']],
    ['item', ['A-1', 'A-2', 'A-3', 'B-1', 'B-2', 'B-3', 'B-4']],
    ['mainClause', ['1', '2(1)', '2(2)']],
    ['allClauses', ['1', '2', '2(1)', '2(2)']],
    ['mainThreat', ['3(1)', '3(2)']],
    ['kind', [NO_KIND]],
    ['mainCia', ['C', 'I']],
    ['tier', ['lgwan', 'internet', NO_TIER]],
    ['priority', ['focus', 'standard']],
    ['answeredBy', ['manager', 'staff', 'officer']],
  ])('follows the questionnaire and omits empty groups: by %s', (axis, groups) => {
    expect(groupOrder(questionnaire, axis)).toEqual(groups);
  });
});
