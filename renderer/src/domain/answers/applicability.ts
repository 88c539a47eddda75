import type { Condition } from '../questionnaire/condition.ts';
import { itemsOf, type Item, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Status } from '../questionnaire/status.ts';
import { exhausted } from '../result.ts';

/** The status given to an item, or null where there is none that counts (unanswered or on hold). */
export type StatusOf = (itemId: string) => Status | null;

/** The items that apply to a department with these flags and answers, in the order of the questionnaire. */
export function applicableItems(questionnaire: Questionnaire, flags: ReadonlySet<string>, statusOf: StatusOf): Item[] {
  const items = itemsOf(questionnaire);
  const byId = new Map(items.map((item) => [item.id, item]));
  const known = new Map<string, boolean>();
  const applies = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const item = byId.get(id);
    const result = item !== undefined && holds(item.appliesIf);
    known.set(id, result);
    return result;
  };
  const holds = (condition: Condition): boolean => {
    switch (condition.kind) {
      case 'flag':
        return flags.has(condition.flag);
      case 'answer': {
        const status = statusOf(condition.item);
        return status !== null && condition.statuses.includes(status) && applies(condition.item);
      }
      case 'all':
        return condition.of.every(holds);
      case 'any':
        return condition.of.some(holds);
      case 'not':
        return !holds(condition.of);
      default:
        return exhausted(condition);
    }
  };
  return items.filter((item) => applies(item.id));
}

/** The items that apply with `on` and no longer with `off`, both given as flags: what switching a flag off would remove. */
export function itemsRemoved(
  questionnaire: Questionnaire,
  on: ReadonlySet<string>,
  off: ReadonlySet<string>,
  statusOf: StatusOf,
): Item[] {
  const left = new Set(applicableItems(questionnaire, off, statusOf).map((item) => item.id));
  return applicableItems(questionnaire, on, statusOf).filter((item) => !left.has(item.id));
}

/** The items that a department is asked only while one of its flags is on, whether that is so at present or not. `flags` are those that are on. */
export function itemsOfFlag(
  questionnaire: Questionnaire,
  flags: ReadonlySet<string>,
  flag: string,
  statusOf: StatusOf,
): Item[] {
  const off = new Set([...flags].filter((each) => each !== flag));
  return itemsRemoved(questionnaire, new Set([...off, flag]), off, statusOf);
}
