import type { CitySummary } from '../aggregation/summary.ts';
import { itemDigest } from '../questionnaire/digests.ts';
import { itemsOf, type Item } from '../questionnaire/questionnaire.ts';
import type { WordingDecision } from './wording-decision.ts';

/** An item whose digests say that it asks something else now. `decision` is null until the officer decides. */
export interface ChangedItem {
  now: Item;
  past: Item;
  nowDigest: string;
  pastDigest: string;
  decision: WordingDecision | null;
}

/**
 * The items of two inspections. Every item is in `comparable`, `changed`, `added` or `withdrawn`; confirmed changes are
 * in the first two. Each list keeps the order of its questionnaire.
 */
export interface ItemPairs {
  /** Same id, and the same wording, one listed in `sameAs`, or one that the officer confirmed. */
  comparable: Item[];
  /** Same id and another wording. Confirmed ones are also in `comparable`; the others are not compared. */
  changed: ChangedItem[];
  added: Item[];
  withdrawn: Item[];
}

/**
 * Pairs the items of this inspection (`now`) with those of an earlier one (`past`). Ignores decisions about other
 * inspections or other wordings.
 */
export function pairedItems(now: CitySummary, past: CitySummary, decisions: readonly WordingDecision[]): ItemPairs {
  const earlier = new Map(itemsOf(past.questionnaire).map((item) => [item.id, item]));
  const pairs: ItemPairs = { comparable: [], changed: [], added: [], withdrawn: [] };
  for (const item of itemsOf(now.questionnaire)) {
    const before = earlier.get(item.id);
    earlier.delete(item.id);
    if (before === undefined) {
      pairs.added.push(item);
      continue;
    }
    const changed = changeOf(item, before, now, past, decisions);
    if (changed !== null) pairs.changed.push(changed);
    if (changed === null || changed.decision?.comparable === true) pairs.comparable.push(item);
  }
  pairs.withdrawn.push(...earlier.values());
  return pairs;
}

function changeOf(
  item: Item,
  before: Item,
  now: CitySummary,
  past: CitySummary,
  decisions: readonly WordingDecision[],
): ChangedItem | null {
  const nowDigest = itemDigest(item, now.questionnaire.scale);
  const pastDigest = itemDigest(before, past.questionnaire.scale);
  if (nowDigest === pastDigest || item.sameAs.includes(pastDigest)) return null;
  const decision = decisions.find(
    (each) =>
      each.inspection === now.inspection.id &&
      each.earlier === past.inspection.id &&
      each.item === item.id &&
      each.now === nowDigest &&
      each.past === pastDigest,
  );
  return { now: item, past: before, nowDigest, pastDigest, decision: decision ?? null };
}

/** Items that are not compared because their wording differs: undecided, or decided against. */
export function leftOutForWording({ changed }: ItemPairs): ChangedItem[] {
  return changed.filter(({ decision }) => decision?.comparable !== true);
}
