import { fail, ok, type Result } from '#domain/result.ts';

/** What the worker says. `started`: it could be loaded; `failed` is a programmer's error, since expected failures are values. */
export type FromWorker = { kind: 'started' } | { kind: 'done'; value: unknown } | { kind: 'failed'; message: string };

/** A worker as far as it is used. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** Why a piece of work has no outcome: its worker could not be loaded, or was ended before it was done. */
export type NotDone = { kind: 'not-started' | 'ended' };

/** Has one piece of work done by a worker, which is ended afterwards and gives its memory back; at `signal` it is ended in the middle of it. */
export function workBy(port: WorkerPort, call: unknown, signal: AbortSignal | null): Promise<Result<unknown, NotDone>> {
  let isStarted = false;
  const outcome = new Promise<Result<unknown, NotDone>>((resolve, reject) => {
    port.addEventListener('message', ({ data }) => {
      if (data.kind === 'started') isStarted = true;
      else if (data.kind === 'done') resolve(ok(data.value));
      else reject(new Error(data.message));
    });
    // A worker that runs out of memory ends with an error as well.
    port.addEventListener('error', () => resolve(fail({ kind: isStarted ? 'ended' : 'not-started' })));
    signal?.addEventListener('abort', () => resolve(fail({ kind: 'ended' })));
    if (signal?.aborted === true) resolve(fail({ kind: 'ended' }));
    else port.postMessage(call);
  });
  return outcome.finally(() => port.terminate());
}
