import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NotStored } from '#domain/answers/response-repository.ts';
import type { Result } from '#domain/outcome.ts';

/**
 * What the save badge may truthfully say. `open` counts texts being typed and writes under way: while it is above 0 not everything is stored.
 * `failure` is why the last write was not stored; null when it was.
 */
export interface Saving {
  open: number;
  failure: NotStored['kind'] | null;
}

/**
 * Ends one piece of unsaved work with the outcome of its write; null: it came to nothing, which says neither that something can be stored nor that it
 * cannot. Calling it again does nothing.
 */
export type Finish = (outcome: Result<unknown, NotStored> | null) => void;

export interface SavingStore extends StoreApi<Saving> {
  /** Something is typed or written from now until the returned function is called. */
  begin(): Finish;
  /** Has `write` run before the window closes, for text that is typed but not stored. Returns how to withdraw it. */
  beforeClosing(write: () => Promise<void>): () => void;
  /** Stores everything that is being typed. */
  flush(): Promise<void>;
}

export function createSavingStore(): SavingStore {
  const store = createStore<Saving>(() => ({ open: 0, failure: null }));
  const writes = new Set<() => Promise<void>>();
  let retrying = false;
  const flush = async () => {
    const running: Promise<void>[] = [];
    // Not over a copy: a text that is being typed may go to a queue that begins to wait only now, and has to be emptied as well.
    for (const write of writes) running.push(write());
    await Promise.all(running);
  };
  // What was refused is perhaps only on the screen. It is tried again before whatever is newer, so that it never takes the place of that.
  const retry = () => {
    if (retrying) return;
    retrying = true;
    void flush();
    retrying = false;
  };
  const heard = (outcome: Result<unknown, NotStored>) => {
    const { failure } = store.getState();
    store.setState({ failure: outcome.ok ? null : outcome.failure.kind });
    // Still open: nothing is called saved while something that was refused waits for the disk that stores again.
    if (outcome.ok && failure !== null) retry();
  };
  return {
    ...store,
    begin: () => {
      let finished = false;
      if (store.getState().failure !== null) retry();
      store.setState(({ open }) => ({ open: open + 1 }));
      return (outcome) => {
        if (finished) return;
        finished = true;
        if (outcome !== null) heard(outcome);
        store.setState(({ open }) => ({ open: open - 1 }));
      };
    },
    beforeClosing: (write) => {
      writes.add(write);
      return () => writes.delete(write);
    },
    flush,
  };
}

/** The badge: 保存中 from the first key, 保存済み only when nothing is open and the last write was stored, else 保存できません. */
export function savingBadge({ open, failure }: Saving): 'saving' | 'saved' | 'failed' {
  if (failure !== null) return 'failed';
  return open > 0 ? 'saving' : 'saved';
}
