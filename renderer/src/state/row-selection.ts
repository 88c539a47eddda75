import { createStore, type StoreApi } from 'zustand/vanilla';

/** Which rows of a table are chosen, by their keys. Each row listens for itself, so that one choice does not draw hundreds of rows again. */
interface RowSelection {
  chosen: ReadonlySet<string>;
}

export interface RowSelectionStore extends StoreApi<RowSelection> {
  /** Chooses the rows, or takes them out of the choice; the others stay as they are. */
  choose(keys: readonly string[], on: boolean): void;
}

export function createRowSelection(): RowSelectionStore {
  const store = createStore<RowSelection>(() => ({ chosen: new Set() }));
  return {
    ...store,
    choose: (keys, on) =>
      store.setState(({ chosen }) => {
        const next = new Set(chosen);
        for (const key of keys) {
          if (on) next.add(key);
          else next.delete(key);
        }
        return { chosen: next };
      }),
  };
}
