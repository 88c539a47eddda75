import { exhausted } from '../result.ts';
import type { Condition } from './condition.ts';
import { itemsOf, type Item, type Questionnaire } from './questionnaire.ts';
import { STATUSES, type Status } from './status.ts';

/** `unreachable`: no profile and no answers make the item apply. `undecided`: the search reached the bounds below. */
export type Reachability = 'reachable' | 'unreachable' | 'undecided';

// Whether a condition can hold is the satisfiability problem, for which every known method takes exponential time on
// some conditions. The bounds count evaluated conditions, not time, so every computer gets the same answer. The
// built-in questionnaire needs fewer than 20 per item.
const MOST_LOOKS_PER_ITEM = 50_000;
const MOST_LOOKS = 2_000_000;

interface Search {
  items: ReadonlyMap<string, Item>;
  /** Assumptions on the current path of the search: flags on or off, statuses of items (null: unanswered). */
  flags: Map<string, boolean>;
  statuses: Map<string, Status | null>;
  /** How many conditions the search may still evaluate. */
  looksLeft: number;
}

/** A truth value, the next assumption that the search needs, or `undecided` when the budget is used up. */
type Verdict = boolean | { ask: 'flag' | 'item'; id: string } | 'undecided';

/**
 * Returns a function that tells whether some profile and some answers make an item apply. `everyone` flags are always
 * on, － is possible only where the item allows it, and an item that does not apply satisfies nothing. Call it only for
 * items that do not lead to a cycle.
 */
export function reachabilityIn(questionnaire: Questionnaire): (itemId: string) => Reachability {
  const items = new Map(itemsOf(questionnaire).map((item) => [item.id, item]));
  const always = questionnaire.flags.filter((flag) => flag.setBy === 'everyone').map((flag) => flag.id);
  let looksLeft = MOST_LOOKS;
  return (itemId) => {
    const most = Math.min(looksLeft, MOST_LOOKS_PER_ITEM);
    const flags = new Map(always.map((id) => [id, true]));
    const search: Search = { items, flags, statuses: new Map(), looksLeft: most };
    const reachability = searched(search, itemId);
    looksLeft -= most - search.looksLeft;
    return reachability;
  };
}

function searched(search: Search, itemId: string): Reachability {
  const verdict = applies(search, itemId);
  if (verdict === 'undecided') return 'undecided';
  if (typeof verdict === 'boolean') return verdict ? 'reachable' : 'unreachable';
  return verdict.ask === 'flag'
    ? supposing(search, itemId, search.flags, verdict.id, [true, false])
    : supposing(search, itemId, search.statuses, verdict.id, possibleStatuses(search.items.get(verdict.id)));
}

function supposing<T>(
  search: Search,
  itemId: string,
  supposed: Map<string, T>,
  id: string,
  values: readonly T[],
): Reachability {
  let found: Reachability = 'unreachable';
  for (const value of values) {
    supposed.set(id, value);
    found = searched(search, itemId);
    if (found !== 'unreachable') break;
  }
  supposed.delete(id);
  return found;
}

function possibleStatuses(item: Item | undefined): (Status | null)[] {
  return [null, ...STATUSES.filter((status) => status !== 'na' || item?.naAllowed === true)];
}

function applies(search: Search, itemId: string): Verdict {
  const item = search.items.get(itemId);
  return item !== undefined && judge(search, item.appliesIf);
}

function judge(search: Search, condition: Condition): Verdict {
  if (search.looksLeft <= 0) return 'undecided';
  search.looksLeft -= 1;
  switch (condition.kind) {
    case 'flag':
      return search.flags.get(condition.flag) ?? { ask: 'flag', id: condition.flag };
    case 'answer':
      return judgeAnswer(search, condition);
    case 'not': {
      const inner = judge(search, condition.of);
      return typeof inner === 'boolean' ? !inner : inner;
    }
    case 'all':
      return together(search, condition.of, false);
    case 'any':
      return together(search, condition.of, true);
    default:
      return exhausted(condition);
  }
}

function judgeAnswer(search: Search, condition: Extract<Condition, { kind: 'answer' }>): Verdict {
  const status = search.statuses.get(condition.item);
  if (status === null || (status !== undefined && !condition.statuses.includes(status))) return false;
  const applicable = applies(search, condition.item);
  if (applicable !== true) return applicable;
  return status === undefined ? { ask: 'item', id: condition.item } : true;
}

/**
 * A part with the value `deciding` decides at once. Otherwise a part that still needs an assumption keeps the result
 * open.
 */
function together(search: Search, parts: readonly Condition[], deciding: boolean): Verdict {
  let open: Verdict = !deciding;
  for (const part of parts) {
    const verdict = judge(search, part);
    if (verdict === deciding || verdict === 'undecided') return verdict;
    if (typeof verdict !== 'boolean' && typeof open === 'boolean') open = verdict;
  }
  return open;
}
