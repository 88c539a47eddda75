import type { Department } from '../inspection/roster.ts';
import { itemsOf, type Item } from '../questionnaire/questionnaire.ts';
import { implementationRate, noCounts, type Counts, type Outcome } from './counts.ts';
import { matrixOf } from './matrix.ts';
import { LEAST_DEPARTMENTS } from './small-groups.ts';
import { compareRates } from './spread.ts';
import type { CitySummary } from './summary.ts';

/** One item's figures over the city. `departments`: how many are in its 実施率, which is its denominator. `few`: 少数, fewer of them than it takes to speak of a group. */
export interface RankedItem {
  item: Item;
  counts: Counts;
  departments: number;
  few: boolean;
}

/**
 * Every item by 実施率 from low to high, equal ones by id. Items answered by fewer than five departments come after the others, in the same order:
 * one department's × would otherwise lead the list with 0 %. Items that nobody can be measured by come last.
 */
export function rankedItems({ questionnaire, tallies }: Pick<CitySummary, 'questionnaire' | 'tallies'>): RankedItem[] {
  const matrix = matrixOf(questionnaire, tallies, 'item');
  const counts = new Map(matrix.columns.map((id, column) => [id, matrix.columnTotals[column]]));
  return itemsOf(questionnaire)
    .map((item) => rankedItem(item, counts.get(item.id) ?? noCounts()))
    .sort(
      (a, b) =>
        groupOf(a) - groupOf(b) ||
        compareRates(implementationRate(a.counts), implementationRate(b.counts)) ||
        (a.item.id < b.item.id ? -1 : 1),
    );
}

function rankedItem(item: Item, counts: Counts): RankedItem {
  const departments = implementationRate(counts).denominator;
  return { item, counts, departments, few: departments > 0 && departments < LEAST_DEPARTMENTS };
}

function groupOf({ departments, few }: RankedItem): number {
  if (departments === 0) return 2;
  return few ? 1 : 0;
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
