import { answersIn } from './condition-parts.ts';
import type { Item } from './questionnaire.ts';

/** How the items of a questionnaire wait for each other's answers. */
export interface ConditionGraph {
  /** Rings of items that wait for each other, each from its first item. Rings that share an item with one already listed are left out. */
  rings: string[][];
  /** Whether an item is part of a ring or waits, however indirectly, for an item that is. */
  leadsToRing(id: string): boolean;
  /** How many items stand in the longest chain that begins at the item: 1 for an item that waits for no other. No meaning beside a ring. */
  chainOf(id: string): number;
}

interface Visit {
  id: string;
  waitsFor: Iterator<string>;
  leads: boolean;
  chain: number;
  /** The highest place at or below this one whose item is in a listed ring; -1: none. */
  ringedAt: number;
}

/**
 * Walks every item and every reference once, without recursion: a questionnaire may come from anybody, with thousands of items that wait for each
 * other in any shape. Among items with the same id the last one counts; references to unknown items are passed over.
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
