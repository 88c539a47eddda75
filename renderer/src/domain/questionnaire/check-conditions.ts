import { answersIn } from './condition-parts.ts';
import type { QuestionnaireFault } from './fault.ts';
import { placedItems, type PlacedItem } from './places.ts';
import type { Questionnaire } from './questionnaire.ts';
import { canApply } from './reachability.ts';

/** Rings of items that wait for each other's answers, and items that can never apply. */
export function conditionFaults(questionnaire: Questionnaire): QuestionnaireFault[] {
  const placed = placedItems(questionnaire);
  const byId = new Map(placed.map((each) => [each.item.id, each]));
  const rings = ringsAmong(placed, byId);
  // Whether an item of a ring can apply has no meaning.
  const inRing = new Set(rings.flat());
  const leadsToRing = (id: string): boolean => {
    const item = byId.get(id)?.item;
    return inRing.has(id) || (item !== undefined && [...answersIn(item.appliesIf)].some(leadsToRing));
  };
  return [
    ...rings.map((items): QuestionnaireFault => {
      const path = byId.get(items[0] ?? '')?.path ?? [];
      return { kind: 'cycle', items, path: [...path, 'appliesIf'] };
    }),
    ...placed
      .filter(({ item }) => !leadsToRing(item.id) && !canApply(questionnaire, item.id))
      .map(({ item, path }): QuestionnaireFault => ({
        kind: 'unreachable',
        item: item.id,
        path: [...path, 'appliesIf'],
      })),
  ];
}

/** Each ring once, as the ids from its first item in the questionnaire's order. */
function ringsAmong(placed: readonly PlacedItem[], byId: ReadonlyMap<string, PlacedItem>): string[][] {
  const rings: string[][] = [];
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(id);
    if (seenAt >= 0) {
      rings.push(trail.slice(seenAt));
      return;
    }
    const item = byId.get(id)?.item;
    if (item === undefined || done.has(id)) return;
    for (const next of answersIn(item.appliesIf)) visit(next, [...trail, id]);
    done.add(id);
  };
  for (const { item } of placed) visit(item.id, []);
  return rings;
}
