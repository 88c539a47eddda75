import { itemsOf, type Item } from '../questionnaire/questionnaire.ts';
import { implementationRate, noCounts, type Counts } from './counts.ts';
import { matrixOf } from './matrix.ts';
import { smallGroup } from './small-groups.ts';
import { compareRates } from './spread.ts';
import type { CitySummary } from './summary.ts';

/** An item over the whole city. `departments` answered ○, △ or × and are what its rate is divided by. */
export interface RankedItem {
  item: Item;
  counts: Counts;
  departments: number;
}

/** Every item of the questionnaire once, each list by 実施率 from low to high and equal ones by id. */
export interface ItemRanking {
  /** Enough departments to compare the rates. */
  compared: RankedItem[];
  /** 少数: a single department moves the rate by ten points and more. */
  few: RankedItem[];
  /** Nobody answered ○, △ or ×: there is no rate. */
  unmeasured: RankedItem[];
}

/**
 * 項目別. Items of 少数 ({@link smallGroup}) are listed apart from the others: by their rate alone, an item to which a single department answered ×
 * (0/1) would lead over one that forty of sixty have not done. The rule orders and marks; no count or rate depends on it.
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

/** A department answers an item at most once, so the denominator counts departments. */
function rankedItem(item: Item, counts: Counts): RankedItem {
  return { item, counts, departments: implementationRate(counts).denominator };
}

function byRate(a: RankedItem, b: RankedItem): number {
  return compareRates(implementationRate(a.counts), implementationRate(b.counts)) || (a.item.id < b.item.id ? -1 : 1);
}
