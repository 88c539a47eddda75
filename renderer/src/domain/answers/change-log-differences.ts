import canonicalize from 'canonicalize';
import { NOT_GIVEN, type Answer } from './answer.ts';
import type { AnswerChange, Change, ResponseChange } from './change-log.ts';
import type { Person, Response } from './response.ts';

/** What one write changed in an answer, in the order of the fields; `before` undefined: nobody had given it. */
export function answerChanges(before: Answer | undefined, after: Answer): AnswerChange[] {
  const { takenOver, choice, method, comment, reason, evidence, rows, action, progress } = before ?? NOT_GIVEN;
  return onlyChanged<AnswerChange>([
    { kind: 'takenOver', before: takenOver, after: after.takenOver },
    { kind: 'choice', before: choice, after: after.choice },
    { kind: 'method', before: method, after: after.method },
    { kind: 'comment', before: comment, after: after.comment },
    { kind: 'reason', before: reason, after: after.reason },
    { kind: 'evidence', before: evidence, after: after.evidence },
    { kind: 'rows', before: rows, after: after.rows },
    { kind: 'action', before: action, after: after.action },
    { kind: 'progress', before: progress, after: after.progress },
  ]);
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
