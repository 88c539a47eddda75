import type { ChangeRow } from '#domain/answers/change-log.ts';

/** What the changes are narrowed to: the id of an item, or this for what concerns no single item; null for all of them. */
export type Chosen = string | null;

/** No item has such an id. */
export const WHOLE_RESPONSE = '-';

/** Whether a change is among those that were chosen. */
export function isOf({ item }: Pick<ChangeRow, 'item'>, chosen: Chosen): boolean {
  if (chosen === null) return true;
  return chosen === WHOLE_RESPONSE ? item === null : item === chosen;
}
