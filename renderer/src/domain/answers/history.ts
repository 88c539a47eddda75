import canonicalize from 'canonicalize';
import type { Answer } from './answer.ts';

/**
 * One write: what it was made to, as that was before and as it was left. `item` is an item's id for the answers; for the questions about the department
 * it is a flag's.
 */
export interface Entry<T = Answer> {
  item: string;
  before: T;
  after: T;
}

/** The writes of one press, which are undone and made again together: one, or those of a whole chapter taken over at once. */
type Step<T> = readonly Entry<T>[];

/** What was written to one response and can be undone, and what was undone and can be made again; the newest last. */
export interface History<T = Answer> {
  done: readonly Step<T>[];
  undone: readonly Step<T>[];
}

export type Direction = 'undo' | 'redo';

export const NO_HISTORY: History<never> = { done: [], undone: [] };

/** How many steps are kept. */
const LENGTH = 500;

/** Adds what one press wrote. What was undone before can then no longer be made again; writes that changed nothing are not kept. */
export function recorded<T>(history: History<T>, written: readonly Entry<T>[]): History<T> {
  const step = written.filter(({ before, after }) => !sameContent(before, after));
  if (step.length === 0) return history;
  return { done: [...history.done.slice(1 - LENGTH), step], undone: [] };
}

/** One row that a step leads back or forward. */
export interface Move<T = Answer> {
  item: string;
  from: T;
  to: T;
}

/** A step that can be taken, in the order in which its rows were written, and the history after it was taken. */
export interface HistoryStep<T = Answer> {
  moves: readonly Move<T>[];
  taken: History<T>;
}

/** The next step in a direction; null when there is none. */
export function nextStep<T>({ done, undone }: History<T>, direction: Direction): HistoryStep<T> | null {
  const step = (direction === 'undo' ? done : undone).at(-1);
  if (step === undefined) return null;
  return direction === 'undo'
    ? {
        moves: step.map(({ item, before, after }) => ({ item, from: after, to: before })),
        taken: { done: done.slice(0, -1), undone: [...undone, step] },
      }
    : {
        moves: step.map(({ item, before, after }) => ({ item, from: before, to: after })),
        taken: { done: [...done, step], undone: undone.slice(0, -1) },
      };
}

/** The history without items that were changed elsewhere: none of their steps leads anywhere any more. */
export function withoutItems<T>({ done, undone }: History<T>, items: ReadonlySet<string>): History<T> {
  const others = (steps: readonly Step<T>[]) =>
    steps.map((step) => step.filter(({ item }) => !items.has(item))).filter((step) => step.length > 0);
  return { done: others(done), undone: others(undone) };
}

/** Whether two rows say the same, whatever the order of their fields. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  return sameContent(one, other);
}

/** The same for rows of any kind. */
export function sameContent(one: unknown, other: unknown): boolean {
  return canonicalize(one) === canonicalize(other);
}
