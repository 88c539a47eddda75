import type { Tally } from '../aggregation/item-outcomes.ts';
import type { CitySummary } from '../aggregation/summary.ts';
import { sha256Hex } from '../exchange/digest.ts';
import { itemsOf } from '../questionnaire/questionnaire.ts';
import type { DrawnPair, SamplePlan } from './sample.ts';

/** A department with all its pairs that can be drawn. */
interface Drawable {
  code: string;
  parent: string;
  pairs: DrawnPair[];
}

/** The number of departments with something to draw, and the largest number of 重点 items answered ○ in one of them. */
export function drawableCounts(summary: CitySummary): { departments: number; items: number } {
  const drawable = drawableOf(summary);
  return { departments: drawable.length, items: Math.max(0, ...drawable.map(({ pairs }) => pairs.length)) };
}

/**
 * Draws 重点 items answered ○ from the counting files. Deterministic: the same plan and files give the same pairs,
 * whatever the order of the files. Every 部 gets one department before any gets a second; only the seed decides which
 * departments and items. Pairs are in roster and questionnaire order.
 */
export function drawSample(summary: CitySummary, plan: SamplePlan): DrawnPair[] {
  const drawable = drawableOf(summary);
  const mixed = byLot(drawable, ({ code }) => `${plan.seed}\n${code}`);
  const parents = new Set<string>();
  const first = mixed.filter(({ parent }) => !parents.has(parent) && parents.add(parent));
  const others = mixed.filter((each) => !first.includes(each));
  const chosen = new Set([...first, ...others].slice(0, plan.departments));
  return drawable
    .filter((each) => chosen.has(each))
    .flatMap(({ pairs }) => {
      const lot = byLot(pairs, ({ department, item }) => `${plan.seed}\n${department}\n${item}`);
      const drawn = new Set(lot.slice(0, plan.items));
      return pairs.filter((pair) => drawn.has(pair));
    });
}

function drawableOf(summary: CitySummary): Drawable[] {
  const { questionnaire, statuses, tallies } = summary;
  const focus = itemsOf(questionnaire).filter(({ priority }) => priority === 'focus');
  const files = new Map(statuses.map(({ department, counting }) => [department.code, counting?.digest]));
  return tallies
    .map((tally) => ({
      code: tally.department.code,
      parent: tally.department.parent ?? '',
      pairs: pairsOf(
        tally,
        focus.map(({ id }) => id),
        files.get(tally.department.code) ?? '',
      ),
    }))
    .filter(({ pairs }) => pairs.length > 0);
}

function pairsOf({ department, payload, outcomes }: Tally, items: readonly string[], submission: string): DrawnPair[] {
  const answers = new Map(payload.answers.map((answer) => [answer.item, answer]));
  return items.flatMap((item) => {
    const answer = answers.get(item);
    if (answer === undefined || outcomes.get(item)?.status !== 'yes') return [];
    return [{ department: department.code, item, submission, answer }];
  });
}

/** Orders by a hash of the words, so that the number and order of the elements do not matter. */
function byLot<T>(all: readonly T[], words: (each: T) => string): T[] {
  return all
    .map((each) => ({ each, lot: sha256Hex(words(each)) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ each }) => each);
}
