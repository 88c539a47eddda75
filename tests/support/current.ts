/** What a watch gives first: how it is now. */
export function current<T>(watch: (listener: (value: T) => void) => () => void): Promise<T> {
  return new Promise((resolve) => {
    const stop = watch((value) => {
      // It may be told before there is anything to stop.
      queueMicrotask(() => stop());
      resolve(value);
    });
  });
}
