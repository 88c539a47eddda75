import { createStore, type StoreApi } from 'zustand/vanilla';
import { NO_HISTORY, recorded, type Entry, type History } from '#domain/answers/history.ts';

/** The items that were picked out of a response. They stay the same while answers change, so that nothing jumps away. */
export interface ItemFilter {
  response: string;
  /** What they were picked by. */
  by: string;
  items: ReadonlySet<string>;
}

/** What someone who answers has in hand, for as long as the window lasts. */
export interface AnswerDesk {
  /** Null: every item is shown. */
  filter: ItemFilter | null;
  /** What was written, by the id of the response. */
  histories: ReadonlyMap<string, History>;
}

export interface AnswerDeskStore extends StoreApi<AnswerDesk> {
  setFilter(filter: ItemFilter | null): void;
  historyOf(response: string): History;
  keepHistory(response: string, history: History): void;
  /** Adds what one press wrote to the history of its response. */
  record(response: string, written: readonly Entry[]): void;
}

export function createAnswerDesk(): AnswerDeskStore {
  const store = createStore<AnswerDesk>(() => ({ filter: null, histories: new Map() }));
  const historyOf = (response: string) => store.getState().histories.get(response) ?? NO_HISTORY;
  const keepHistory = (response: string, history: History) =>
    store.setState(({ histories }) => ({ histories: new Map(histories).set(response, history) }));
  return {
    ...store,
    setFilter: (filter) => store.setState({ filter }),
    historyOf,
    keepHistory,
    record: (response, written) => keepHistory(response, recorded(historyOf(response), written)),
  };
}
