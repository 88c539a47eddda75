import type { Watch } from '#domain/answers/response-repository.ts';

/** The value that is stored at this moment, read once. */
export function currentOf<T>(watch: Watch<T>): Promise<T> {
  return new Promise((resolve) => {
    const stop = watch((value) => {
      // The first value may come before `watch` has returned.
      queueMicrotask(() => stop());
      resolve(value);
    });
  });
}
