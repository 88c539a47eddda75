import { canBeTaken, type StagedFile } from './staging.ts';
import type { DepartmentStatus, Waiting } from './status.ts';

/**
 * The statuses with what lies on the table. Files there are not received, so no figure changes; but whoever sent one is not to be reminded, and the
 * officer has to see that the next step is their own. What cannot be taken in has to be sent again and does not wait.
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
