import { exhausted } from '../result.ts';
import type { Condition } from './condition.ts';

/** The flags in a condition. */
export function flagsIn(condition: Condition): ReadonlySet<string> {
  return new Set(leavesOf(condition).flatMap((leaf) => (leaf.kind === 'flag' ? [leaf.flag] : [])));
}

/** The items whose answers a condition uses. */
export function answersIn(condition: Condition): ReadonlySet<string> {
  return new Set(leavesOf(condition).flatMap((leaf) => (leaf.kind === 'answer' ? [leaf.item] : [])));
}

function leavesOf(condition: Condition): Extract<Condition, { kind: 'flag' | 'answer' }>[] {
  switch (condition.kind) {
    case 'flag':
    case 'answer':
      return [condition];
    case 'not':
      return leavesOf(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf);
    default:
      return exhausted(condition);
  }
}
