import type { Tally } from '../aggregation/item-outcomes.ts';
import type { CitySummary } from '../aggregation/summary.ts';
import type { ComparedFigure } from './compared-figures.ts';
import { yearComparison } from './comparison.ts';
import type { WordingDecision } from './wording-decision.ts';

/**
 * Both years of one department (including its predecessors) by chapter, over what is comparable for it alone. Empty
 * when it cannot be compared. `confirmed` are the officer's decisions about changed wordings.
 */
export function chaptersOfDepartment(
  tally: Tally,
  now: CitySummary,
  past: CitySummary,
  confirmed: readonly WordingDecision[],
): ReadonlyMap<string, ComparedFigure> {
  const { chapters } = yearComparison({ ...now, tallies: [tally] }, past, confirmed);
  return new Map(chapters.map(({ group, figure }) => [group, figure]));
}
