import { implementationRate, noCounts, type Counts, type Outcome } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { compareRates } from '#domain/aggregation/spread.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { itemsOf, type Item } from '#domain/questionnaire/questionnaire.ts';

export interface RankedItem {
  item: Item;
  counts: Counts;
}

/** Every item by 実施率 from low to high, equal ones by id; items that nobody can be measured by come last. */
export function rankedItems({ questionnaire, tallies }: CitySummary): RankedItem[] {
  const matrix = matrixOf(questionnaire, tallies, 'item');
  const counts = new Map(matrix.columns.map((id, column) => [id, matrix.columnTotals[column]]));
  return itemsOf(questionnaire)
    .map((item) => ({ item, counts: counts.get(item.id) ?? noCounts() }))
    .sort(
      (a, b) =>
        compareRates(implementationRate(a.counts), implementationRate(b.counts)) || (a.item.id < b.item.id ? -1 : 1),
    );
}

/** Which departments gave which answer to an item, in the order of the tallies. Departments it does not apply to are in none. */
export function departmentsByOutcome(
  { tallies }: Pick<CitySummary, 'tallies'>,
  item: string,
): ReadonlyMap<Outcome['status'], Department[]> {
  const groups = new Map<Outcome['status'], Department[]>();
  for (const { department, outcomes } of tallies) {
    const status = outcomes.get(item)?.status;
    if (status === undefined) continue;
    groups.set(status, [...(groups.get(status) ?? []), department]);
  }
  return groups;
}
