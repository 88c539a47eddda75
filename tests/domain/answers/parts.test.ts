import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_GIVEN, PROGRESS_STATES, type Answer, type AnswerParts } from '#domain/answers/answer.ts';
import { edit } from '#domain/answers/commands.ts';
import { DRAFT_SHAPES, HANDED_SHAPES, partShapes } from '#domain/answers/part-shapes.ts';
import { ANSWER_PARTS, changedParts, countsWith, isAnswerPart, partOf, rulesOf } from '#domain/answers/parts.ts';
import { z } from '#domain/schema.ts';
import { anyText } from '../../support/any-text.ts';
import { itemWith, questionnaire } from '../../support/small-questionnaire.ts';

/** Stands in everything that is typed, and in nothing that is picked. */
const TYPED = '髙橋';
const typed = anyText(12).map((text) => `${TYPED}${text}`);
const line = fc.oneof(typed, fc.constant(''));

const parts: fc.Arbitrary<AnswerParts> = fc.record({
  method: fc.constantFrom('record', 'screen', null),
  comment: line,
  reason: line,
  evidence: fc.array(fc.record({ document: line, number: line, place: line }), { maxLength: 3 }),
  rows: fc.array(fc.array(line, { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
  action: fc.option(
    fc.record({ kind: fc.constant('own'), what: line, post: line, due: fc.constantFrom('', '2027-03-31') }),
  ),
  progress: fc.option(fc.record({ state: fc.constantFrom(...PROGRESS_STATES), note: line })),
});

const handed = z.strictObject(partShapes(HANDED_SHAPES));
const drafted = z.strictObject(partShapes(DRAFT_SHAPES));
const item = itemWith({ id: 'A-1', rows: ['番号', '場所'] });

describe('the parts of an answer', () => {
  it('are all that an answer says beside the item, its wording and the choice', () => {
    const { choice: _choice, takenOver: _takenOver, ...said } = NOT_GIVEN;
    expect(Object.keys(said)).toEqual([...ANSWER_PARTS]);
    expect(ANSWER_PARTS.every(isAnswerPart)).toBe(true);
    expect(['choice', 'takenOver', 'item', 'toString'].some(isAnswerPart)).toBe(false);
  });

  it('are blank where nobody has given them', () => {
    for (const part of ANSWER_PARTS) expect(partOf(NOT_GIVEN, part)).toEqual(rulesOf(part).blank);
    expect(changedParts(NOT_GIVEN, (_, value) => value)).toEqual(
      Object.fromEntries(ANSWER_PARTS.map((part) => [part, rulesOf(part).blank])),
    );
  });

  it('come out of a file as they went in, and with nothing else', () => {
    fc.assert(
      fc.property(parts, (said) => {
        expect(handed.parse(said)).toEqual(said);
        expect(drafted.parse(said)).toEqual(said);
        expect(handed.safeParse({ ...said, other: '' }).success).toBe(false);
      }),
    );
  });

  it('keep a text that is no day in a draft only', () => {
    const said = { ...NOT_GIVEN, action: { kind: 'own', what: '', post: '', due: '', dueText: '来年' } };
    const { choice: _choice, takenOver: _takenOver, ...action } = said;
    expect(drafted.parse(action)).toEqual(action);
    expect(handed.safeParse(action).success).toBe(false);
  });
});

describe('what is handed in of a part', () => {
  it('would be handed in again as it is, and fits the file', () => {
    fc.assert(
      fc.property(parts, (said) => {
        const first = changedParts(said, (part, value) => rulesOf(part).handed(value, item));
        expect(changedParts(first, (part, value) => rulesOf(part).handed(value, item))).toEqual(first);
        expect(handed.safeParse(first).success).toBe(true);
      }),
    );
  });

  it.each([
    ['yes', ['method', 'comment', 'evidence', 'rows', 'progress']],
    ['partial', ['method', 'comment', 'evidence', 'rows', 'action', 'progress']],
    ['no', ['method', 'comment', 'evidence', 'rows', 'action', 'progress']],
    ['na', ['comment', 'reason', 'progress']],
    ['hold', ['method', 'comment', 'evidence', 'rows', 'progress']],
    [null, ['method', 'comment', 'evidence', 'rows', 'progress']],
  ] as const)('depends on the status: %s', (choice, expected) => {
    expect(ANSWER_PARTS.filter((part) => countsWith(part, choice))).toEqual(expected);
  });
});

describe('what is published of a part', () => {
  it('has nothing in it that was typed, and the same choices', () => {
    fc.assert(
      fc.property(parts, (said) => {
        const published = changedParts(said, (part, value) => rulesOf(part).masked(value));
        expect(JSON.stringify(published)).not.toContain(TYPED);
        expect(published.method).toBe(said.method);
        expect(published.action?.kind).toBe(said.action?.kind);
        expect(published.progress?.state).toBe(said.progress?.state);
        expect(handed.safeParse(published).success).toBe(true);
      }),
    );
  });
});

describe('typing into a part', () => {
  const blank: Answer = { item: item.id, digest: 'd', ...NOT_GIVEN };

  it('changes that part alone, and is done once', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...ANSWER_PARTS), (said, part) => {
        const whole = edit(blank, said);
        expect(edit(whole, said)).toEqual(whole);
        expect(edit(blank, { [part]: said[part] })).toEqual({ ...blank, [part]: whole[part] });
      }),
    );
  });

  it.each(ANSWER_PARTS)('confirms what was taken over from last year, unless it is the progress: %s', (part) => {
    const taken = { ...blank, takenOver: true };
    expect(edit(taken, { [part]: taken[part] }).takenOver).toBe(part === 'progress');
    expect(edit(taken, {}).takenOver).toBe(true);
  });

  it('is brought up to what the questionnaire offers when it is taken over', () => {
    fc.assert(
      fc.property(parts, (said) => {
        const again = changedParts(said, (part, value) =>
          rulesOf(part).again(value, { questionnaire, today: '2028-01-01' }),
        );
        expect([null, ...questionnaire.checkMethods.map(({ id }) => id)]).toContain(again.method);
        expect(again.action?.due ?? '').toBe('');
        expect([again.comment, again.reason]).toEqual([said.comment, said.reason]);
      }),
    );
  });
});
