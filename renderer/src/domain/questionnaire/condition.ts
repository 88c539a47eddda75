import type { Status } from './status.ts';

/**
 * When an item applies: a tree over profile flags and over answers to other items, never a string to evaluate. An
 * `answer` node holds when the item applies and has one of the statuses; an unanswered item satisfies nothing.
 */
export type Condition =
  | { kind: 'flag'; flag: string }
  | { kind: 'answer'; item: string; statuses: Status[] }
  | { kind: 'all'; of: Condition[] }
  | { kind: 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition };
