import type { Change, ChangeRow } from './change-log.ts';
import { changedNothing } from './change-log-differences.ts';
import { ANSWER_PARTS, rulesOf } from './parts.ts';

const TEN_MINUTES_MS = 10 * 60 * 1000;

/** What is typed, and so stored in many small steps. */
const TYPED: ReadonlySet<Change['kind']> = new Set([
  ...ANSWER_PARTS.filter((part) => rulesOf(part).typed),
  'respondent' as const,
]);

/**
 * One row for two writes that follow each other, as of the later one: where both are typing of the same person in the same item, no more than
 * ten minutes apart. Its `what` is empty where the second took back what the first did. Null where they stay two.
 */
export function joined(last: ChangeRow, next: ChangeRow): ChangeRow | null {
  if (last.response !== next.response || last.item !== next.item) return null;
  const what = [...last.what, ...next.what];
  if (!what.every(({ kind }) => TYPED.has(kind))) return null;
  const naming = what.every(({ kind }) => kind === 'respondent');
  // Somebody who types a name has another one with every letter.
  if (last.by !== next.by && !naming) return null;
  if (Math.abs(Date.parse(next.at) - Date.parse(last.at)) > TEN_MINUTES_MS) return null;
  const { seq, by } = last;
  return { ...next, seq, by, what: folded(what).filter((change) => !changedNothing(change)) };
}

/** Of changes of one kind the first `before` and the last `after`. */
function folded(what: readonly Change[]): Change[] {
  const byKind = new Map<Change['kind'], Change>();
  for (const change of what) {
    const earlier = byKind.get(change.kind);
    byKind.set(change.kind, earlier === undefined || !('before' in earlier) ? change : since(earlier, change));
  }
  return [...byKind.values()];
}

function since(earlier: Extract<Change, { before: unknown }>, later: Change): Change {
  // Both are of one kind, which the compiler cannot see.
  return { ...later, before: earlier.before } as Change;
}
