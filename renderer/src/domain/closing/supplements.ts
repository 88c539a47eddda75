import type { DepartmentStatus } from '../collection/status.ts';
import type { Department } from '../inspection/roster.ts';
import type { ClosedEntry, Closing } from './closing.ts';

/**
 * 追補: what came after a closing and is not in its figures. `first`: the department had no file before. `newer`: another
 * file stands now. `withdrawn`: the closed file is no longer held.
 */
export interface Supplement {
  department: Department;
  kind: 'first' | 'newer' | 'withdrawn';
  /** The department's status now. */
  status: DepartmentStatus;
  /** Its entry in the closing; null for a department that has joined the roster since. */
  closed: ClosedEntry | null;
}

/** The supplements to a closing, in the order of `statuses`, the present ones. */
export function supplementsTo(closing: Closing, statuses: readonly DepartmentStatus[]): Supplement[] {
  const closed = new Map(closing.entries.map((entry) => [entry.department, entry]));
  return statuses.flatMap((status) => {
    const entry = closed.get(status.department.code) ?? null;
    const kind = changeSince(entry, status);
    return kind === null ? [] : [{ department: status.department, kind, status, closed: entry }];
  });
}

function changeSince(entry: ClosedEntry | null, { head, rivals }: DepartmentStatus): Supplement['kind'] | null {
  const before = new Set((entry?.files ?? []).map(({ digest }) => digest));
  const files = (head === null ? rivals : [head]).map(({ digest }) => digest);
  if (files.some((digest) => !before.has(digest))) return before.size === 0 ? 'first' : 'newer';
  return files.length < before.size ? 'withdrawn' : null;
}
