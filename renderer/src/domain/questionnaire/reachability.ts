import { exhausted } from '../outcome.ts';
import type { Condition } from './condition.ts';
import { itemsOf, type Item, type Questionnaire } from './questionnaire.ts';
import { STATUSES, type Status } from './status.ts';

/** `unreachable`: no profile and no answers make the item apply. `undecided`: its condition is too involved to tell within the bounds below. */
export type Reachability = 'reachable' | 'unreachable' | 'undecided';

// Whether a condition can hold is the satisfiability problem: every known method needs exponential time for some conditions. Bounds that count
// looked-at conditions, not time, give the same answer on every computer. The conditions of the built-in questionnaire need fewer than 20 each.
const MOST_LOOKS_PER_ITEM = 50_000;
const MOST_LOOKS = 2_000_000;

interface Search {
  items: ReadonlyMap<string, Item>;
  /** What is supposed on the way to the present place of the search: flags on or off, and the status of items (null: unanswered). */
  flags: Map<string, boolean>;
  statuses: Map<string, Status | null>;
  /** How many conditions may still be looked at. */
  looksLeft: number;
}

/** Whether a condition holds, what has to be supposed next to tell, or that the looks are used up. */
type Verdict = boolean | { ask: 'flag' | 'item'; id: string } | 'undecided';

/**
 * Tells of the items of a questionnaire whether some profile and some answers make them apply. The flag for everyone is always on, － counts only
 * where the item allows it, and an item that does not apply satisfies nothing. Throws nothing, but may only be asked of items that lead to no ring.
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

/** One part with the value `deciding` decides; else an open part keeps it open. */
function together(search: Search, parts: readonly Condition[], deciding: boolean): Verdict {
  let open: Verdict = !deciding;
  for (const part of parts) {
    const verdict = judge(search, part);
    if (verdict === deciding || verdict === 'undecided') return verdict;
    if (typeof verdict !== 'boolean' && typeof open === 'boolean') open = verdict;
  }
  return open;
}
