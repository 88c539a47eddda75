import type { KeyWork } from './key-work.ts';

type Job = keyof KeyWork;

interface Call<J extends Job = Job> {
  id: number;
  job: J;
  args: Parameters<KeyWork[J]>;
}

/** `error` is the message of a thrown exception, which means a programmer's error. Expected failures are values. */
type Answer = { id: number; value: unknown } | { id: number; error: string };

/** One end of the channel between window and worker. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** The window's end. `error` fires when the worker could not start. */
export interface WorkerPort extends Port {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  call: Call;
}

/** Runs the calls that arrive at the port and answers each by its id. */
export function answerOn(port: Port, work: KeyWork): void {
  port.addEventListener('message', (event) => {
    const call = event.data as Call;
    run(work, call).then(
      (value) => port.postMessage({ id: call.id, value } satisfies Answer),
      (error: unknown) => port.postMessage({ id: call.id, error: String(error) } satisfies Answer),
    );
  });
}

/**
 * Runs the work at the other end of the port. When the worker cannot start, `instead` takes over, including the calls
 * already sent.
 */
export function workOver(port: WorkerPort, instead: KeyWork): KeyWork {
  const waiting = new Map<number, Waiting>();
  let started = true;
  let calls = 0;
  port.addEventListener('message', (event) => settle(waiting, event.data as Answer));
  port.addEventListener('error', () => {
    started = false;
    for (const { call, resolve, reject } of waiting.values()) run(instead, call).then(resolve, reject);
    waiting.clear();
  });
  const ask = <J extends Job>(job: J, ...args: Parameters<KeyWork[J]>) => {
    calls += 1;
    const call: Call = { id: calls, job, args };
    if (!started) return run(instead, call) as ReturnType<KeyWork[J]>;
    return new Promise<unknown>((resolve, reject) => {
      waiting.set(call.id, { resolve, reject, call });
      port.postMessage(call);
    }) as ReturnType<KeyWork[J]>;
  };
  return {
    create: (...args) => ask('create', ...args),
    unlock: (...args) => ask('unlock', ...args),
    reveal: (...args) => ask('reveal', ...args),
    rewrap: (...args) => ask('rewrap', ...args),
    seal: (...args) => ask('seal', ...args),
    sealTo: (...args) => ask('sealTo', ...args),
    unseal: (...args) => ask('unseal', ...args),
  };
}

function settle(waiting: Map<number, Waiting>, answer: Answer): void {
  const asked = waiting.get(answer.id);
  waiting.delete(answer.id);
  if ('error' in answer) asked?.reject(new Error(answer.error));
  else asked?.resolve(answer.value);
}

/** The type of a call ties its arguments to its job, but the compiler cannot follow this through the lookup. */
function run(work: KeyWork, { job, args }: Call): Promise<unknown> {
  return (work[job] as (...given: unknown[]) => Promise<unknown>)(...args);
}
