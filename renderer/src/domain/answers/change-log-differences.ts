import canonicalize from 'canonicalize';
import { NOT_GIVEN, type Answer, type AnswerParts } from './answer.ts';
import type { AnswerChange, Change, PartChange, ResponseChange } from './change-log.ts';
import { ANSWER_PARTS, partOf, type AnswerPart } from './parts.ts';
import type { Person, Response } from './response.ts';

/** What one write changed in an answer, in the order of the fields; `before` undefined: nobody had given it. */
export function answerChanges(before: Answer | undefined, after: Answer): AnswerChange[] {
  const said: Omit<Answer, 'item' | 'digest'> = before ?? NOT_GIVEN;
  return onlyChanged<AnswerChange>([
    { kind: 'takenOver', before: said.takenOver, after: after.takenOver },
    { kind: 'choice', before: said.choice, after: after.choice },
    ...ANSWER_PARTS.map((part) => partChange(part, said, after)),
  ]);
}

function partChange(part: AnswerPart, before: AnswerParts, after: AnswerParts): PartChange {
  // Both values are of one part, which the compiler cannot see.
  return { kind: part, before: partOf(before, part), after: partOf(after, part) } as PartChange;
}

/** What one write changed in what a draft says of itself. */
export function draftChanges(before: Response, after: Response): ResponseChange[] {
  const flags = [...new Set([...Object.keys(before.profile), ...Object.keys(after.profile)])];
  return [
    ...onlyChanged<ResponseChange>([
      { kind: 'respondent', before: before.respondent, after: after.respondent },
      ...flags.map((flag) => ({
        kind: 'profile' as const,
        flag,
        before: before.profile[flag] ?? null,
        after: after.profile[flag] ?? null,
      })),
    ]),
    ...handing(before, after),
  ];
}

function handing({ handedOver: before }: Response, { handedOver: after }: Response): ResponseChange[] {
  if (before === null) return after === null ? [] : [{ kind: 'handedOver', to: after.to }];
  return after === null ? [{ kind: 'takenBack' }] : [];
}

/** Whether something is the same afterwards, whatever the order of its fields. */
export function changedNothing(change: Change): boolean {
  return 'before' in change && canonicalize(change.before) === canonicalize(change.after);
}

function onlyChanged<C extends Change>(changes: readonly C[]): C[] {
  return changes.filter((change) => !changedNothing(change));
}

/** Post and name as one line; null while neither is there. */
export function nameOf({ post, name }: Person): string | null {
  const said = [post, name].filter((part) => part !== '').join('　');
  return said === '' ? null : said;
}
