import canonicalize from 'canonicalize';
import type { Answer } from './answer.ts';

/** One write that was made to an answer: the row as it was before and as it was left. */
export interface Entry {
  item: string;
  before: Answer;
  after: Answer;
}

/** The writes of one response that can be undone, and those undone that can be made again; the newest last. */
export interface History {
  done: readonly Entry[];
  undone: readonly Entry[];
}

export type Direction = 'undo' | 'redo';

export const NO_HISTORY: History = { done: [], undone: [] };

/** How many writes are kept. */
const LENGTH = 500;

/** Adds a write. What was undone before can then no longer be made again; a write that changed nothing is not kept. */
export function recorded(history: History, entry: Entry): History {
  if (sameAnswer(entry.before, entry.after)) return history;
  return { done: [...history.done.slice(1 - LENGTH), entry], undone: [] };
}

/** A step that can be taken: the row `from` which it leads `to` another one, and the history after it was taken. */
export interface HistoryStep {
  item: string;
  from: Answer;
  to: Answer;
  taken: History;
}

/** The next step in a direction; null when there is none. */
export function nextStep({ done, undone }: History, direction: Direction): HistoryStep | null {
  const entry = (direction === 'undo' ? done : undone).at(-1);
  if (entry === undefined) return null;
  const { item, before, after } = entry;
  return direction === 'undo'
    ? { item, from: after, to: before, taken: { done: done.slice(0, -1), undone: [...undone, entry] } }
    : { item, from: before, to: after, taken: { done: [...done, entry], undone: undone.slice(0, -1) } };
}

/** The history without an item whose answer was changed elsewhere: none of its steps leads anywhere any more. */
export function withoutItem({ done, undone }: History, item: string): History {
  const others = (entries: readonly Entry[]) => entries.filter((entry) => entry.item !== item);
  return { done: others(done), undone: others(undone) };
}

/** Whether two rows say the same, whatever the order of their fields. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  return canonicalize(one) === canonicalize(other);
}
