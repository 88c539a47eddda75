import type { Finding } from '#domain/aggregation/findings.ts';
import { exhausted } from '#domain/outcome.ts';
import type { FindingFilters, OfficerView } from '#state/officer-view.ts';
import { passes } from '../filter-options.ts';

/** Kind of a finding without an improvement plan, as the filter names it. */
export const NO_ACTION = 'none';

/** How a finding's due date stands to today. */
export const DUES = ['overdue', 'open', 'none'] as const;
export type Due = (typeof DUES)[number];

/** `today` is an ISO day in Asia/Tokyo. Something due today is not overdue. */
export function dueOf({ answer }: Finding, today: string): Due {
  const due = answer.action?.due ?? '';
  if (due === '') return 'none';
  return due < today ? 'overdue' : 'open';
}

/** The findings that every filter lets through, in their order. */
export function filteredFindings(findings: readonly Finding[], filters: FindingFilters, today: string): Finding[] {
  return findings.filter(
    (finding) =>
      passes(filters.parent, finding.department.parent ?? '') &&
      passes(filters.chapter, finding.item.chapter) &&
      passes(filters.status, finding.answer.status) &&
      passes(filters.priority, finding.item.priority) &&
      passes(filters.kind, finding.answer.action?.kind ?? NO_ACTION) &&
      passes(filters.due, dueOf(finding, today)),
  );
}

/** Orders findings that come by department and item; within equal ones that order stays. Findings without a due date come last by `due`. */
export function orderedFindings(
  findings: readonly Finding[],
  order: OfficerView['findingOrder'],
  items: readonly string[],
): readonly Finding[] {
  switch (order) {
    case 'department':
      return findings;
    case 'item': {
      const position = new Map(items.map((item, index) => [item, index]));
      const of = ({ item }: Finding) => position.get(item.id) ?? 0;
      return findings.toSorted((a, b) => of(a) - of(b));
    }
    case 'due':
      return findings.toSorted((a, b) => compareDue(a.answer.action?.due ?? '', b.answer.action?.due ?? ''));
    default:
      return exhausted(order);
  }
}

function compareDue(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
