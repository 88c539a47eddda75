import type { WorkerPort } from '#sealing/worker-line.ts';

/** Both ends of a line between a window and a worker. What goes over it is copied, as between threads, and kept in `sent`. */
export function workerLine() {
  const heard: ((event: MessageEvent) => void)[][] = [[], []];
  const broken: (() => void)[] = [];
  const sent: unknown[] = [];
  const end = (mine: number): WorkerPort => ({
    postMessage: (message) => {
      const data: unknown = structuredClone(message);
      sent.push(data);
      queueMicrotask(() => heard[1 - mine]?.forEach((listener) => listener({ data } as MessageEvent)));
    },
    addEventListener: (type: 'message' | 'error', listener: (event: MessageEvent) => void) => {
      if (type === 'message') heard[mine]?.push(listener);
      else broken.push(listener as () => void);
    },
  });
  return { window: end(0), worker: end(1), sent, fail: () => broken.forEach((listener) => listener()) };
}
