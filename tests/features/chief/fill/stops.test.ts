import { describe, expect, it } from 'vitest';
import { itemsOf, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { clauseStops, stopOfClause } from '#features/chief/fill/walk/clause-stops.ts';
import { chapterStops, itemsAlong, lastBefore, stopOf, type Stop } from '#features/chief/fill/walk/stops.ts';
import { questionnaire } from '../../../support/small-questionnaire.ts';

const items = itemsOf(questionnaire);
const idsOf = (stops: readonly Stop[]) => stops.map((stop) => [stop.id, stop.items.map(({ id }) => id)]);

describe('the way through the chapters', () => {
  it('leaves out chapters in which nothing applies and keeps the numbers of the others', () => {
    const stops = chapterStops(questionnaire, items.slice(3));
    expect(stops.map(({ number, title }) => [number, title])).toEqual([['2', '運用']]);
  });

  it('finds the page of an item, and the item before a page', () => {
    const stops = chapterStops(questionnaire, items);
    expect(stopOf(stops, 'B-1')?.id).toBe('second');
    expect(stopOf(stops, 'Z-1')).toBeUndefined();
    expect(lastBefore(stops, 'second')).toBe('A-3');
    expect(lastBefore(stops, 'first')).toBeNull();
  });
});

describe('the way along the policy', () => {
  it('has each item once, under its main clause', () => {
    const stops = clauseStops(questionnaire, items);
    expect(idsOf(stops)).toEqual([
      ['1', ['A-1', 'A-3', 'B-1', 'B-3', 'B-4']],
      ['2', ['A-2', 'B-2']],
    ]);
    expect(itemsAlong(stops)).toHaveLength(items.length);
  });

  it('names the items that cite a clause besides their main one', () => {
    const [first] = clauseStops(questionnaire, items);
    expect(first?.sections[0]?.related.map(({ id }) => id)).toEqual(['A-2']);
  });

  it('gives a clause its own page when the one above it is divided further', () => {
    const clauses = [
      ...questionnaire.policy.clauses,
      { id: '2(1)ア', parent: '2(1)', heading: '台帳', summary: '台帳です。' },
    ];
    const deeper: Questionnaire = { ...questionnaire, policy: { ...questionnaire.policy, clauses } };
    const stops = clauseStops(deeper, items);
    expect(stops.map(({ id, group }) => [id, group?.id ?? null])).toEqual([
      ['1', null],
      ['2(1)', '2'],
      ['2(2)', '2'],
    ]);
  });

  it('shows a sub-clause on the page of the clause it belongs to', () => {
    const stops = clauseStops(questionnaire, items);
    expect(stopOfClause(stops, '2(2)')?.id).toBe('2');
    expect(stopOfClause(stops, '9')).toBeUndefined();
  });
});
