import { liveQuery } from 'dexie';
import type { Watch } from '#domain/answers/response-repository.ts';

/** What is stored under keys, watched, where the writes of this window are told at once. */
export interface ToldQuery<T> {
  /** A query that fails (the database was closed) leaves the last value standing. */
  watch(key: string): Watch<T>;
  /** To be called when a write has become durable, before its promise resolves: `after` makes what is stored now from what was told last. */
  wrote(key: string, after: (before: T) => T): void;
}

interface Watcher<T> {
  told: { value: T } | null;
  tell: (value: T) => void;
}

/**
 * A field that shows, after its text was stored, the text from before for as long as a query takes, loses what was stored when it is typed into in
 * that moment. So it has to hear of its own write first. A query that was under way when something was written is not told: Dexie asks it again.
 */
export function toldQuery<T>(query: (key: string) => Promise<T>): ToldQuery<T> {
  const watchers = new Map<string, Set<Watcher<T>>>();
  return {
    watch: (key) => (listener) => {
      const watcher: Watcher<T> = { told: null, tell: listener };
      const all = watchers.get(key) ?? new Set();
      watchers.set(key, all.add(watcher));
      const next = (value: T) => {
        watcher.told = { value };
        listener(value);
      };
      const subscription = liveQuery(() => query(key)).subscribe({ next, error: () => undefined });
      return () => {
        subscription.unsubscribe();
        all.delete(watcher);
      };
    },
    wrote: (key, after) => {
      for (const watcher of watchers.get(key) ?? []) {
        if (watcher.told === null) continue;
        watcher.told = { value: after(watcher.told.value) };
        watcher.tell(watcher.told.value);
      }
    },
  };
}
