import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NotStored } from '#domain/answers/response-repository.ts';
import { fail, ok, type Result } from '#domain/result.ts';

/**
 * The state behind the save badge. `open` counts pending writes and texts being typed: while it is above 0, not everything is stored.
 * `failure` is why the last write failed; null after a successful one.
 */
export interface Saving {
  open: number;
  failure: NotStored['kind'] | null;
}

/** Ends a pending write with its outcome; null when nothing was written, which leaves `failure` as it is. Further calls do nothing. */
export type Finish = (outcome: Result<unknown, NotStored> | null) => void;

export interface SavingStore extends StoreApi<Saving> {
  /**
   * Counts as pending until the returned function is called. Only for text that is pending before its write starts; use {@link SavingStore.track}
   * for a write. begin() synchronously retries earlier failed writes: call it before the new write starts, or the retry would overwrite that.
   */
  begin(): Finish;
  /**
   * Runs a write, which is pending until it settles, and returns its outcome. A thrown error counts as a storage failure and is rethrown. A failure
   * of another kind than {@link NotStored} (a refusal that says nothing about the storage) does not reach the badge.
   * Takes a function, not a promise, because earlier failed writes are retried before the new one starts.
   */
  track<T, F extends { kind: string }>(write: () => Promise<Result<T, F>>): Promise<Result<T, F>>;
  /** Registers a write of text that is typed but not stored; flush() runs it, also before the window closes. Returns how to withdraw it. */
  beforeClosing(write: () => Promise<void>): () => void;
  /** Stores everything that is being typed. */
  flush(): Promise<void>;
}

// A record, so that a new kind of NotStored cannot be left out.
const STORAGE_FAILURES: Record<NotStored['kind'], true> = { locked: true, gone: true, storage: true };

function isNotStored(failure: { kind: string }): failure is NotStored {
  return failure.kind in STORAGE_FAILURES;
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
  // A failed write may exist only on the screen. Retry it before any newer write, so that it never overwrites that one.
  const retry = () => {
    if (retrying) return;
    retrying = true;
    void flush();
    retrying = false;
  };
  const settle = (outcome: Result<unknown, NotStored>) => {
    const { failure } = store.getState();
    store.setState({ failure: outcome.ok ? null : outcome.failure.kind });
    // The write is still pending here, so the badge cannot say saved before the retry of the failed ones has started.
    if (outcome.ok && failure !== null) retry();
  };
  const begin = (): Finish => {
    let finished = false;
    if (store.getState().failure !== null) retry();
    store.setState(({ open }) => ({ open: open + 1 }));
    return (outcome) => {
      if (finished) return;
      finished = true;
      if (outcome !== null) settle(outcome);
      store.setState(({ open }) => ({ open: open - 1 }));
    };
  };
  return {
    ...store,
    begin,
    track: async (write) => {
      const finish = begin();
      try {
        const outcome = await write();
        finish(outcome.ok || !isNotStored(outcome.failure) ? ok(null) : fail(outcome.failure));
        return outcome;
      } catch (cause) {
        finish(fail({ kind: 'storage' }));
        throw cause;
      }
    },
    beforeClosing: (write) => {
      writes.add(write);
      return () => writes.delete(write);
    },
    flush,
  };
}

/** The badge: 保存中 while anything is pending, 保存済み only when nothing is and the last write succeeded, 保存できません after a failed one. */
export function savingBadge({ open, failure }: Saving): 'saving' | 'saved' | 'failed' {
  if (failure !== null) return 'failed';
  return open > 0 ? 'saving' : 'saved';
}
