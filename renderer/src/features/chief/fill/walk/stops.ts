import type { Clause, Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** The two ways through the items. */
export type Order = 'chapters' | 'clauses';

/**
 * A part of a page. `clause` is null in a chapter, which is one single section. `related` are items of other pages that cite the
 * clause too.
 */
export interface Section {
  clause: Clause | null;
  items: readonly Item[];
  related: readonly Item[];
}

/** One page of the way: a chapter, or a clause with its sub-clauses. `number` is how it is cited; `group` is the clause it lies under. */
export interface Stop {
  id: string;
  number: string;
  title: string;
  group: Clause | null;
  sections: readonly Section[];
  /** The items of all sections. */
  items: readonly Item[];
}

/** The chapters in which something applies. `items` are the applicable ones. */
export function chapterStops(questionnaire: Questionnaire, items: readonly Item[]): Stop[] {
  return questionnaire.chapters.flatMap((chapter, index) => {
    const own = items.filter((item) => item.chapter === chapter.id);
    if (own.length === 0) return [];
    const sections = [{ clause: null, items: own, related: [] }];
    return [{ id: chapter.id, number: String(index + 1), title: chapter.title, group: null, sections, items: own }];
  });
}

/** The page an item is on; undefined when it does not apply. */
export function stopOf(stops: readonly Stop[], itemId: string): Stop | undefined {
  return stops.find((stop) => stop.items.some((item) => item.id === itemId));
}

/** Every item on the way, in its order. */
export function itemsAlong(stops: readonly Stop[]): Item[] {
  return stops.flatMap((stop) => stop.items);
}

/** The item before the first one of a page: from there on one looks for what is open when no item is in hand. */
export function lastBefore(stops: readonly Stop[], stopId: string): string | null {
  const before = stops.slice(
    0,
    stops.findIndex((stop) => stop.id === stopId),
  );
  return itemsAlong(before).at(-1)?.id ?? null;
}

/** The part of a page that holds one item, with nothing else in it. */
export function onlyItem(stop: Stop, item: Item): Section[] {
  return stop.sections
    .filter(({ items }) => items.some(({ id }) => id === item.id))
    .map(({ clause }) => ({ clause, items: [item], related: [] }));
}
