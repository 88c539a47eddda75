import canonicalize from 'canonicalize';
import type { Answer } from './answer.ts';

/** One write that was made to an answer: the row as it was before and as it was left. */
export interface Entry {
  item: string;
  before: Answer;
  after: Answer;
}

/** The writes of one press, which are undone and made again together: one, or those of a whole chapter taken over at once. */
type Step = readonly Entry[];

/** What was written to one response and can be undone, and what was undone and can be made again; the newest last. */
export interface History {
  done: readonly Step[];
  undone: readonly Step[];
}

export type Direction = 'undo' | 'redo';

export const NO_HISTORY: History = { done: [], undone: [] };

/** How many steps are kept. */
const LENGTH = 500;

/** Adds what one press wrote. What was undone before can then no longer be made again; writes that changed nothing are not kept. */
export function recorded(history: History, written: readonly Entry[]): History {
  const step = written.filter(({ before, after }) => !sameAnswer(before, after));
  if (step.length === 0) return history;
  return { done: [...history.done.slice(1 - LENGTH), step], undone: [] };
}

/** One row that a step leads back or forward. */
export interface Move {
  item: string;
  from: Answer;
  to: Answer;
}

/** A step that can be taken, in the order in which its rows were written, and the history after it was taken. */
export interface HistoryStep {
  moves: readonly Move[];
  taken: History;
}

/** The next step in a direction; null when there is none. */
export function nextStep({ done, undone }: History, direction: Direction): HistoryStep | null {
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

/** The history without items whose answer was changed elsewhere: none of their steps leads anywhere any more. */
export function withoutItems({ done, undone }: History, items: ReadonlySet<string>): History {
  const others = (steps: readonly Step[]) =>
    steps.map((step) => step.filter(({ item }) => !items.has(item))).filter((step) => step.length > 0);
  return { done: others(done), undone: others(undone) };
}

/** Whether two rows say the same, whatever the order of their fields. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  return canonicalize(one) === canonicalize(other);
}
