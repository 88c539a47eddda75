import { HOLD, standingChoice, type Answer } from '#domain/answers/answer.ts';
import { exhausted } from '#domain/result.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import type { Stop } from './stops.ts';

/** By what items can be picked out: all, 未回答, 保留, 重点, △ and ×, 指摘あり. */
export const FILTERS = ['all', 'open', 'held', 'focus', 'findings', 'remarked'] as const;
export type FilterName = (typeof FILTERS)[number];

/** Whether an item is picked out as its answer stands now. `remarked` are the ids of the items of which a return speaks. */
export function isPicked(
  by: FilterName,
  item: Item,
  answer: Answer | undefined,
  remarked: ReadonlySet<string>,
): boolean {
  const choice = standingChoice(answer);
  switch (by) {
    case 'all':
      return true;
    case 'open':
      return choice === null;
    case 'held':
      return choice === HOLD;
    case 'focus':
      return item.priority === 'focus';
    case 'findings':
      return choice === 'partial' || choice === 'no';
    case 'remarked':
      return remarked.has(item.id);
    default:
      return exhausted(by);
  }
}

/** The pages with only those items on them; pages that are left without one are left out. */
export function filteredStops(stops: readonly Stop[], items: ReadonlySet<string>): Stop[] {
  return stops.flatMap((stop) => {
    const own = stop.items.filter(({ id }) => items.has(id));
    if (own.length === 0) return [];
    const sections = stop.sections
      .map((section) => ({ ...section, items: section.items.filter(({ id }) => items.has(id)), related: [] }))
      .filter((section) => section.items.length > 0);
    return [{ ...stop, sections, items: own }];
  });
}
