import { answersIn } from './condition-parts.ts';
import type { Item } from './questionnaire.ts';

/** How the items of a questionnaire depend on each other's answers. */
export interface ConditionGraph {
  /** Cycles of items, each starting at its first item. Cycles that share an item with a listed one are left out. */
  rings: string[][];
  /** True when the item is in a cycle or depends on one, directly or not. */
  leadsToRing(id: string): boolean;
  /**
   * The length of the longest chain that starts at the item: 1 when it depends on no other. Meaningless for items that
   * lead to a cycle.
   */
  chainOf(id: string): number;
}

interface Visit {
  id: string;
  waitsFor: Iterator<string>;
  leads: boolean;
  chain: number;
  /** The highest position on the trail, up to this one, whose item is in a listed cycle; -1 when there is none. */
  ringedAt: number;
}

/**
 * Depth-first search over all items and references, without recursion: a questionnaire may come from anybody, with
 * thousands of items in any shape. Of items with the same id the last one counts. Ignores references to unknown items.
 */
export function conditionGraph(items: readonly Item[]): ConditionGraph {
  const byId = new Map(items.map((item) => [item.id, item]));
  const placeOf = new Map<string, number>();
  const done = new Map<string, { leads: boolean; chain: number }>();
  const rings: string[][] = [];
  const trail: Visit[] = [];

  const enter = ({ id, appliesIf }: Item): void => {
    placeOf.set(id, trail.length);
    const ringedAt = trail.at(-1)?.ringedAt ?? -1;
    trail.push({ id, waitsFor: answersIn(appliesIf).values(), leads: false, chain: 1, ringedAt });
  };
  const close = (from: number): void => {
    const ring = trail.slice(from);
    rings.push(ring.map(({ id }) => id));
    for (const [offset, visit] of ring.entries()) visit.ringedAt = from + offset;
  };
  const learn = (visit: Visit, { leads, chain }: { leads: boolean; chain: number }): void => {
    visit.leads ||= leads;
    visit.chain = Math.max(visit.chain, chain + 1);
  };
  const follow = (visit: Visit, next: string): void => {
    const known = done.get(next);
    const place = placeOf.get(next);
    const item = byId.get(next);
    if (known !== undefined) learn(visit, known);
    else if (place !== undefined) {
      visit.leads = true;
      if (visit.ringedAt < place) close(place);
    } else if (item !== undefined) enter(item);
  };

  for (const { id } of items) {
    const item = byId.get(id);
    if (item !== undefined && !done.has(id)) enter(item);
    for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) {
      const next = visit.waitsFor.next();
      if (next.done !== true) {
        follow(visit, next.value);
        continue;
      }
      trail.pop();
      placeOf.delete(visit.id);
      done.set(visit.id, visit);
      const waiting = trail.at(-1);
      if (waiting !== undefined) learn(waiting, visit);
    }
  }
  return {
    rings,
    leadsToRing: (id) => done.get(id)?.leads ?? false,
    chainOf: (id) => done.get(id)?.chain ?? 0,
  };
}
