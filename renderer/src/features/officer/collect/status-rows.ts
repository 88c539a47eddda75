import { groupNames, isLate, isOverdue, receptionState } from '#domain/collection/reception.ts';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { exhausted } from '#domain/result.ts';
import { ALL, type StatusQuestion } from '#state/officer-view.ts';
import { passes } from '../shared/lists/filter-options.ts';

/** The states of departments in the order in which they are shown. */
export const STATES = ['missing', 'waiting', 'received', 'accepted', 'sent-back', 'conflict', 'excluded'] as const;

/** What the filter by state offers besides them; a department can be in several of these. */
export const MARKS = ['late', 'overdue', 'resubmitted'] as const;

/** The departments that every filter lets through, in the order asked for. Each of the words is in the code or the name. */
export function statusRows(
  inspection: Inspection,
  statuses: readonly DepartmentStatus[],
  question: StatusQuestion,
  today: string,
): DepartmentStatus[] {
  const words = searchable(question.words).split(/\s+/u);
  const rows = statuses.filter((status) => {
    const { code, name } = status.department;
    const text = searchable(`${code} ${name}`);
    return (
      inGroup(question.parent, groupNames(status, 'parent')) &&
      inGroup(question.body, groupNames(status, 'body')) &&
      fits(inspection, status, question.state, today) &&
      words.every((word) => text.includes(word))
    );
  });
  return ordered(rows, question.order);
}

function inGroup(filter: string, names: readonly (string | null)[]): boolean {
  return filter === ALL || names.some((name) => (name ?? '') === filter);
}

function fits(inspection: Inspection, status: DepartmentStatus, filter: string, today: string): boolean {
  const mark = MARKS.find((each) => each === filter);
  switch (mark) {
    case undefined:
      return passes(filter, receptionState(status));
    case 'late':
      return isLate(inspection, status);
    case 'overdue':
      return isOverdue(inspection, status, today);
    case 'resubmitted':
      return status.resubmitted && status.state !== 'excluded';
    default:
      return exhausted(mark);
  }
}

/** By the day of receipt those without a file come last. */
function ordered(rows: DepartmentStatus[], order: StatusQuestion['order']): DepartmentStatus[] {
  if (order === 'roster') return rows;
  const sign = order === 'newest' ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, two] = [a.head?.importedAt, b.head?.importedAt];
    if (one === undefined || two === undefined) return Number(one === undefined) - Number(two === undefined);
    return sign * one.localeCompare(two);
  });
}

function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
