import { isListed, type FindingList } from '#domain/findings/figures.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import { riskLevel, riskScore, type RiskScale } from '#domain/findings/risk.ts';
import { exhausted } from '#domain/result.ts';
import type { FindingFilters, OfficerView } from '#state/officer-view.ts';
import { passes } from '../shared/lists/filter-options.ts';

/** What the officer asked to see of the findings. `today` is an ISO day in Asia/Tokyo. */
export interface FindingQuestion {
  list: FindingList;
  filters: FindingFilters;
  order: OfficerView['findingOrder'];
  today: string;
}

/** The findings of the list that every filter lets through, in the order asked for. `items` are the ids of all items in their order. */
export function shownFindings(
  records: readonly FindingRecord[],
  { list, filters, order, today }: FindingQuestion,
  scale: RiskScale,
  items: readonly string[],
): readonly FindingRecord[] {
  const found = records.filter(
    (record) =>
      isListed(record, list, today) &&
      passes(filters.parent, record.department.parent ?? '') &&
      passes(filters.chapter, record.item.chapter) &&
      passes(filters.status, record.answer?.status ?? '') &&
      passes(filters.state, record.state) &&
      passes(filters.level, String(riskLevel(scale, record.risk))),
  );
  return ordered(found, order, items);
}

/** Orders findings that come by department and item; within equal ones that order stays. Findings without a due date come last by `due`. */
function ordered(
  records: readonly FindingRecord[],
  order: OfficerView['findingOrder'],
  items: readonly string[],
): readonly FindingRecord[] {
  switch (order) {
    case 'department':
      return records;
    case 'item': {
      const position = new Map(items.map((item, index) => [item, index]));
      const of = ({ item }: FindingRecord) => position.get(item.id) ?? 0;
      return records.toSorted((a, b) => of(a) - of(b));
    }
    case 'due':
      return records.toSorted((a, b) => compareDue(a.due, b.due));
    case 'risk':
      return records.toSorted((a, b) => riskScore(b.risk) - riskScore(a.risk));
    default:
      return exhausted(order);
  }
}

function compareDue(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
