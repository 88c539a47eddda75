/** Runs tasks one at a time, in the order in which they were added. */
export interface SerialQueue {
  /** Starts the task once all earlier ones have settled, and settles as it does. A task that throws does not hold up the next one. */
  run<T>(task: () => T | PromiseLike<T>): Promise<T>;
  /** Resolves when every task added so far has settled, whatever its outcome. */
  idle(): Promise<void>;
}

export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  const run = <T>(task: () => T | PromiseLike<T>): Promise<T> => {
    const settled = last.then(task);
    last = settled.catch(() => undefined);
    return settled;
  };
  return { run, idle: () => run(() => undefined) };
}
