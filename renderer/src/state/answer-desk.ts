import { createStore, type StoreApi } from 'zustand/vanilla';
import { NO_HISTORY, recorded, type Entry, type History } from '#domain/answers/history.ts';
import type { FlagAnswer } from '#domain/profile/profile.ts';

/** What was said of a flag; null while nothing was. */
export type FlagSaid = FlagAnswer | null;

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
  /** What was written to the answers, by the id of the response. */
  histories: ReadonlyMap<string, History>;
  /** What was said of the department, by the id of the response. It is undone on its own page. */
  flagHistories: ReadonlyMap<string, History<FlagSaid>>;
}

export interface AnswerDeskStore extends StoreApi<AnswerDesk> {
  setFilter(filter: ItemFilter | null): void;
  historyOf(response: string): History;
  keepHistory(response: string, history: History): void;
  /** Adds what one press wrote to the history of its response. */
  record(response: string, written: readonly Entry[]): void;
  flagHistoryOf(response: string): History<FlagSaid>;
  keepFlagHistory(response: string, history: History<FlagSaid>): void;
  recordFlag(response: string, said: Entry<FlagSaid>): void;
}

export function createAnswerDesk(): AnswerDeskStore {
  const store = createStore<AnswerDesk>(() => ({ filter: null, histories: new Map(), flagHistories: new Map() }));
  const historyOf = (response: string) => store.getState().histories.get(response) ?? NO_HISTORY;
  const keepHistory = (response: string, history: History) =>
    store.setState(({ histories }) => ({ histories: new Map(histories).set(response, history) }));
  const flagHistoryOf = (response: string) => store.getState().flagHistories.get(response) ?? NO_HISTORY;
  const keepFlagHistory = (response: string, history: History<FlagSaid>) =>
    store.setState(({ flagHistories }) => ({ flagHistories: new Map(flagHistories).set(response, history) }));
  return {
    ...store,
    setFilter: (filter) => store.setState({ filter }),
    historyOf,
    keepHistory,
    record: (response, written) => keepHistory(response, recorded(historyOf(response), written)),
    flagHistoryOf,
    keepFlagHistory,
    recordFlag: (response, said) => keepFlagHistory(response, recorded(flagHistoryOf(response), [said])),
  };
}
