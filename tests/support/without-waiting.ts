import { vi } from 'vitest';

/** Lets every pause of the program end at once until the test is over, and tells how many milliseconds they would have taken together. */
export function withoutWaiting(): () => number {
  let waited = 0;
  const atOnce = (done: () => void, milliseconds = 0) => {
    waited += milliseconds;
    return setImmediate(done);
  };
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(atOnce as unknown as typeof setTimeout);
  return () => waited;
}
