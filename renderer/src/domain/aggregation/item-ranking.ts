import { itemsOf, type Item } from '../questionnaire/questionnaire.ts';
import { implementationRate, noCounts, type Counts } from './counts.ts';
import { matrixOf } from './matrix.ts';
import { smallGroup } from './small-groups.ts';
import { compareRates } from './spread.ts';
import type { CitySummary } from './summary.ts';

/** An item across the city. `departments` counts those that answered ○, △ or ×, the denominator of its rate. */
export interface RankedItem {
  item: Item;
  counts: Counts;
  departments: number;
}

/** Every item of the questionnaire exactly once. Each list ascends by 実施率, ties by id. */
export interface ItemRanking {
  /** Items with enough departments to compare rates. */
  compared: RankedItem[];
  /** 少数: one department alone changes the rate by ten points or more. */
  few: RankedItem[];
  /** Items without a rate, because no department answered ○, △ or ×. */
  unmeasured: RankedItem[];
}

/**
 * 項目別. Lists items with few departments (少数, {@link smallGroup}) separately: otherwise an item with a single × (0/1)
 * would rank worse than one that forty of sixty departments have not done. This affects order and marking only, never a
 * count or a rate.
 */
export function itemRanking({ questionnaire, tallies }: CitySummary): ItemRanking {
  const matrix = matrixOf(questionnaire, tallies, 'item');
  const counts = new Map(matrix.columns.map((id, column) => [id, matrix.columnTotals[column]]));
  const ranked = itemsOf(questionnaire)
    .map((item) => rankedItem(item, counts.get(item.id) ?? noCounts()))
    .sort(byRate);
  const isFew = ({ counts: own, departments }: RankedItem) => smallGroup(implementationRate(own), departments);
  const measured = ranked.filter(({ departments }) => departments > 0);
  return {
    compared: measured.filter((each) => !isFew(each)),
    few: measured.filter(isFew),
    unmeasured: ranked.filter(({ departments }) => departments === 0),
  };
}

/** A department answers an item at most once, so the denominator equals the number of departments. */
function rankedItem(item: Item, counts: Counts): RankedItem {
  return { item, counts, departments: implementationRate(counts).denominator };
}

function byRate(a: RankedItem, b: RankedItem): number {
  return compareRates(implementationRate(a.counts), implementationRate(b.counts)) || (a.item.id < b.item.id ? -1 : 1);
}
