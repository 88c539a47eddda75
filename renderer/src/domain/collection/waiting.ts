import { canBeTaken, type StagedFile } from './staging.ts';
import type { DepartmentStatus, Waiting } from './status.ts';

/**
 * Adds `waiting` to the statuses of departments with acceptable files on the staging table. These files are not
 * received yet, so no figure changes. But their senders must not be reminded, and the officer must see that the next
 * step is theirs. Files that cannot be taken in must be sent again and do not count as waiting.
 */
export function withWaiting(
  statuses: readonly DepartmentStatus[],
  staged: readonly StagedFile[],
): readonly DepartmentStatus[] {
  const waiting = waitingOn(staged);
  if (waiting.size === 0) return statuses;
  return statuses.map((status) => {
    const own = waiting.get(status.department.code);
    return own === undefined ? status : { ...status, waiting: own };
  });
}

function waitingOn(staged: readonly StagedFile[]): ReadonlyMap<string, Waiting> {
  const waiting = new Map<string, Waiting>();
  for (const { verdict, result } of staged) {
    if (result === null || !canBeTaken(verdict)) continue;
    const { code } = result.payload.department;
    const { files, conflict } = waiting.get(code) ?? { files: 0, conflict: false };
    waiting.set(code, { files: files + 1, conflict: conflict || verdict === 'conflict' });
  }
  return waiting;
}
