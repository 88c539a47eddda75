import { exhausted } from '../outcome.ts';
import type { Condition } from './condition.ts';
import { itemsOf, type Item, type Questionnaire } from './questionnaire.ts';
import { STATUSES, type Status } from './status.ts';

/** What has been supposed so far: flags on or off, and the status of items (null: unanswered). */
interface Supposed {
  flags: ReadonlyMap<string, boolean>;
  statuses: ReadonlyMap<string, Status | null>;
}

/** True, false, or what would have to be supposed next to tell. */
type Verdict = boolean | { ask: 'flag' | 'item'; id: string };

/**
 * Whether some profile and some answers make the item apply. The flag for everyone is always on, － counts only where the item
 * allows it, and an item that does not apply satisfies nothing. The items must not depend on each other in a ring.
 */
export function canApply(questionnaire: Questionnaire, itemId: string): boolean {
  const items = new Map(itemsOf(questionnaire).map((item) => [item.id, item]));
  const always = questionnaire.flags
    .filter((flag) => flag.setBy === 'everyone')
    .map((flag) => [flag.id, true] as const);
  return satisfiable(items, itemId, { flags: new Map(always), statuses: new Map() });
}

function satisfiable(items: ReadonlyMap<string, Item>, itemId: string, supposed: Supposed): boolean {
  const verdict = applies(items, itemId, supposed);
  if (typeof verdict === 'boolean') return verdict;
  const { flags, statuses } = supposed;
  if (verdict.ask === 'flag') {
    return [true, false].some((on) =>
      satisfiable(items, itemId, { statuses, flags: new Map(flags).set(verdict.id, on) }),
    );
  }
  return possibleStatuses(items.get(verdict.id)).some((status) =>
    satisfiable(items, itemId, { flags, statuses: new Map(statuses).set(verdict.id, status) }),
  );
}

function possibleStatuses(item: Item | undefined): (Status | null)[] {
  return [null, ...STATUSES.filter((status) => status !== 'na' || item?.naAllowed === true)];
}

function applies(items: ReadonlyMap<string, Item>, itemId: string, supposed: Supposed): Verdict {
  const item = items.get(itemId);
  return item !== undefined && judge(items, item.appliesIf, supposed);
}

function judge(items: ReadonlyMap<string, Item>, condition: Condition, supposed: Supposed): Verdict {
  switch (condition.kind) {
    case 'flag':
      return supposed.flags.get(condition.flag) ?? { ask: 'flag', id: condition.flag };
    case 'answer':
      return judgeAnswer(items, condition, supposed);
    case 'not': {
      const inner = judge(items, condition.of, supposed);
      return typeof inner === 'boolean' ? !inner : inner;
    }
    case 'all':
      return together(
        condition.of.map((each) => judge(items, each, supposed)),
        false,
      );
    case 'any':
      return together(
        condition.of.map((each) => judge(items, each, supposed)),
        true,
      );
    default:
      return exhausted(condition);
  }
}

function judgeAnswer(
  items: ReadonlyMap<string, Item>,
  condition: Extract<Condition, { kind: 'answer' }>,
  supposed: Supposed,
): Verdict {
  const status = supposed.statuses.get(condition.item);
  if (status === null || (status !== undefined && !condition.statuses.includes(status))) return false;
  const applicable = applies(items, condition.item, supposed);
  if (applicable !== true) return applicable;
  return status === undefined ? { ask: 'item', id: condition.item } : true;
}

/** One part with the value `deciding` decides; else an open part keeps it open. */
function together(parts: readonly Verdict[], deciding: boolean): Verdict {
  if (parts.includes(deciding)) return deciding;
  return parts.find((part) => typeof part !== 'boolean') ?? !deciding;
}
