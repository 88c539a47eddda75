import { expect, it } from 'vitest';
import { questionnaireSchema } from '#domain/questionnaire/questionnaire-schema.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

it('an item may wait for some of the four answers to another, and for no more than there are', () => {
  const readWith = (statuses: Status[]) => {
    const items = [itemWith({ id: 'A-1', appliesIf: { kind: 'answer', item: 'A-2', statuses } })];
    const chapters = [{ id: 'first', title: '方針', clauses: ['1'], items }];
    return questionnaireSchema.safeParse({ ...questionnaire, chapters }).success;
  };
  expect(readWith(['yes'])).toBe(true);
  expect(readWith(['yes', 'partial', 'no', 'na'])).toBe(true);
  expect(readWith(['yes', 'partial', 'no', 'na', 'yes'])).toBe(false);
});

it('a questionnaire without a kind of action is refused, for no △ or × could be answered with it', () => {
  expect(questionnaireSchema.safeParse(questionnaire).success).toBe(true);
  expect(questionnaireSchema.safeParse({ ...questionnaire, actionKinds: [] }).success).toBe(false);
});
