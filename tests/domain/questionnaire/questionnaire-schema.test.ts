import { expect, it } from 'vitest';
import type { Condition } from '#domain/questionnaire/condition.ts';
import { questionnaireSchema } from '#domain/questionnaire/questionnaire-schema.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

/** Whether the schema accepts a questionnaire with an item under the condition. */
function readWith(appliesIf: Condition): boolean {
  const chapters = [{ id: 'first', title: '方針', clauses: ['1'], items: [itemWith({ id: 'A-1', appliesIf })] }];
  return questionnaireSchema.safeParse({ ...questionnaire, chapters }).success;
}

// One test, because the condition schema is built lazily on first use; a mutation of it shows only in that test.
it('a condition joins up to a hundred parts, and lists no more statuses than exist', () => {
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

it('a questionnaire without action kinds is refused, because △ and × could not be answered', () => {
  expect(questionnaireSchema.safeParse(questionnaire).success).toBe(true);
  expect(questionnaireSchema.safeParse({ ...questionnaire, actionKinds: [] }).success).toBe(false);
});
