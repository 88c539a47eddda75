import { describe, expect, it } from 'vitest';
import { blankAnswer, choose } from '#domain/answers/commands.ts';
import { answeredInBoth, flagsSwitchedOff, lastAnswers, worsened } from '#domain/answers/last-year-answers.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { lastYearWith } from '../../support/last-year.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

const items = itemsOf(questionnaire);

function itemCalled(id: string) {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}

describe('the comparison of both years', () => {
  const last = lastAnswers(
    questionnaire,
    lastYearWith({ 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'partial', 'B-1': 'na', 'B-3': 'no' }),
  );
  const given = (id: string, choice: 'yes' | 'partial' | 'no') =>
    [id, choose(blankAnswer(questionnaire, itemCalled(id)), questionnaire, itemCalled(id), choice)] as const;

  it('names what stands lower, and leaves out what was reworded, is － or is not confirmed', () => {
    const answers = new Map([
      given('A-1', 'partial'),
      given('A-2', 'no'),
      given('A-3', 'no'),
      given('B-1', 'no'),
      ['B-3', { ...given('B-3', 'yes')[1], takenOver: true }],
    ]);
    const both = answeredInBoth(items, last, answers);
    expect(both.map(({ item, before: was, now: is }) => [item.id, was, is])).toEqual([
      ['A-1', 'yes', 'partial'],
      ['A-3', 'partial', 'no'],
      ['B-1', 'na', 'no'],
    ]);
    expect(worsened(both).map(({ item }) => item.id)).toEqual(['A-1', 'A-3']);
  });

  it('calls nothing worse that stands as it stood, higher, or is － in one of the years', () => {
    const pair = (was: Status, is: Status) => ({ item: itemCalled('A-1'), before: was, now: is });
    const fine = [pair('no', 'yes'), pair('yes', 'yes'), pair('na', 'no'), pair('yes', 'na'), pair('na', 'na')];
    expect(worsened(fine)).toEqual([]);
    expect(worsened([pair('yes', 'no'), pair('yes', 'partial'), pair('partial', 'no')])).toHaveLength(3);
  });

  it('compares nothing with what nobody has answered', () => {
    expect(answeredInBoth(items, last, new Map())).toEqual([]);
  });

  it('names no flag that was off last year as well', () => {
    const lastYear = { ...lastYearWith({}), profile: [{ flag: 'cloud', on: false, reason: '' }] };
    expect(flagsSwitchedOff(questionnaire, lastYear, { cloud: { on: false, reason: '' } })).toEqual([]);
  });

  it('names the flags that were switched off, not those that are not answered yet', () => {
    const lastYear = lastYearWith({});
    expect(
      flagsSwitchedOff(questionnaire, lastYear, { cloud: { on: false, reason: 'やめた' } }).map(({ id }) => id),
    ).toEqual(['cloud']);
    expect(flagsSwitchedOff(questionnaire, lastYear, { cloud: { on: true, reason: '' } })).toEqual([]);
  });
});
