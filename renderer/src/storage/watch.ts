import { liveQuery } from 'dexie';
import type { Watch } from '#domain/answers/response-repository.ts';

/** Turns a query into a watch. A query that fails (the database was closed) leaves the last value standing. */
export function watchQuery<T>(query: () => Promise<T>): Watch<T> {
  return (listener) => {
    const subscription = liveQuery(query).subscribe({ next: listener, error: () => undefined });
    return () => subscription.unsubscribe();
  };
}
