import type { Item } from '#domain/questionnaire/questionnaire.ts';

/** The items that came and went between two lists of applicable items. */
export function itemChanges(
  before: readonly Item[],
  after: readonly Item[],
): { appeared: readonly Item[]; gone: readonly Item[] } {
  const had = new Set(before.map((item) => item.id));
  const has = new Set(after.map((item) => item.id));
  return { appeared: after.filter((item) => !had.has(item.id)), gone: before.filter((item) => !has.has(item.id)) };
}
