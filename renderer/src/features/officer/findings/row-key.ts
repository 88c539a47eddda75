import type { FindingRecord } from '#domain/findings/record.ts';
import { findingKey } from '#domain/findings/treatment.ts';

/** The key of a finding's row. */
export function rowKeyOf({ department, item }: Pick<FindingRecord, 'department' | 'item'>): string {
  return findingKey({ department: department.code, item: item.id });
}

/** Whether a record can be changed together with others: one that is not closed by a later revision. */
export function canBeChosen({ state }: Pick<FindingRecord, 'state'>): boolean {
  return state !== 'resolved' && state !== 'lapsed';
}
