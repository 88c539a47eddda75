import type { Tally } from '../aggregation/outcomes.ts';
import type { CitySummary } from '../aggregation/summary.ts';
import { sha256Hex } from '../exchange/digest.ts';
import { itemsOf } from '../questionnaire/questionnaire.ts';
import type { DrawnPair, SamplePlan } from './sample.ts';

/** A department with everything of it that can be drawn. */
interface Drawable {
  code: string;
  parent: string;
  pairs: DrawnPair[];
}

/** How many departments have something to draw, and the most 重点 items answered ○ that one of them has. */
export function drawableCounts(summary: CitySummary): { departments: number; items: number } {
  const drawable = drawableOf(summary);
  return { departments: drawable.length, items: Math.max(0, ...drawable.map(({ pairs }) => pairs.length)) };
}

/**
 * Draws 重点 items answered ○ from what counts. The same plan over the same files always gives the same pairs, in whatever order the files came. Every 部
 * gets one department before any gets a second; which ones, and which of their items, the seed alone decides. Pairs stand in the order of roster and
 * questionnaire.
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

/** In an order that only the words decide, so that neither their number nor their places in the list matter. */
function byLot<T>(all: readonly T[], words: (each: T) => string): T[] {
  return all
    .map((each) => ({ each, lot: sha256Hex(words(each)) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ each }) => each);
}
