import type { Answers } from '#domain/answers/answer.ts';
import type { Order, Stop } from './stops.ts';

/** Where the person stands on the way: the order they go in, its pages, the page they are on. */
export interface Standpoint {
  order: Order;
  stops: readonly Stop[];
  /** The same pages before a filter was chosen, with every item on them. */
  all: readonly Stop[];
  /** True while a filter is chosen. */
  filtered: boolean;
  stop: Stop;
  /** The item in focus, as the address names it. */
  item: string | null;
}

/** The same with the answers given so far. */
export interface AnsweredStandpoint extends Standpoint {
  answers: Answers;
}
