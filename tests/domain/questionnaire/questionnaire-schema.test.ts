import { expect, it } from 'vitest';
import type { Condition } from '#domain/questionnaire/condition.ts';
import { questionnaireSchema } from '#domain/questionnaire/questionnaire-schema.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

/** Whether a questionnaire is read in which an item applies under the condition. */
function readWith(appliesIf: Condition): boolean {
  const chapters = [{ id: 'first', title: '方針', clauses: ['1'], items: [itemWith({ id: 'A-1', appliesIf })] }];
  return questionnaireSchema.safeParse({ ...questionnaire, chapters }).success;
}

// In one test: conditions are made when the first one is read, so that a change of them shows in that test alone.
it('a condition joins up to a hundred parts, and waits for no more answers than there are', () => {
  const readFor = (statuses: Status[]) => readWith({ kind: 'answer', item: 'A-2', statuses });
  expect(readFor(['yes'])).toBe(true);
  expect(readFor(['yes', 'partial', 'no', 'na'])).toBe(true);
  expect(readFor(['yes', 'partial', 'no', 'na', 'yes'])).toBe(false);
  for (const kind of ['all', 'any'] as const) {
    const joined = (parts: number): Condition => ({
      kind,
      of: Array.from({ length: parts }, () => ({ kind: 'flag', flag: 'always' })),
    });
    expect(readWith(joined(1))).toBe(true);
    expect(readWith(joined(100))).toBe(true);
    expect(readWith(joined(101))).toBe(false);
  }
});

it('a questionnaire without a kind of action is refused, for no △ or × could be answered with it', () => {
  expect(questionnaireSchema.safeParse(questionnaire).success).toBe(true);
  expect(questionnaireSchema.safeParse({ ...questionnaire, actionKinds: [] }).success).toBe(false);
});
