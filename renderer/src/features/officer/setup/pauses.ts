// Shorter than a frame, so that none is missed.
const LONGEST_MS = 12;

/**
 * For work in many small pieces: to be awaited after each of them. Lets the page draw and hear the person whenever work went on for most of a frame.
 * A timer would do the same, but a window in the background gets to its timers once a second.
 */
export function createPauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_MS) return;
    await nextTask();
    since = performance.now();
  };
}

/** Resolves in a task of its own, after what is waiting to be drawn or heard. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
