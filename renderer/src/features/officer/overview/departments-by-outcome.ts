import type { ItemOutcome } from '#domain/aggregation/counts.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { Department } from '#domain/inspection/roster.ts';

/** Which departments gave which answer to an item, in the order of the tallies. Departments it does not apply to are in none. */
export function departmentsByOutcome(
  { tallies }: Pick<CitySummary, 'tallies'>,
  item: string,
): ReadonlyMap<ItemOutcome['status'], Department[]> {
  const groups = new Map<ItemOutcome['status'], Department[]>();
  for (const { department, outcomes } of tallies) {
    const status = outcomes.get(item)?.status;
    if (status === undefined) continue;
    groups.set(status, [...(groups.get(status) ?? []), department]);
  }
  return groups;
}
