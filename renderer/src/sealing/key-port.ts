import type { KeyWork } from './key-work.ts';
import { answerJobs, sendJobs, type Port, type WorkerPort } from './worker-line.ts';

type Method = keyof KeyWork;

interface Call<M extends Method = Method> {
  method: M;
  args: Parameters<KeyWork[M]>;
}

/** The worker's end: does the key work it is asked for. */
export function answerOn(port: Port, work: KeyWork): void {
  answerJobs(port, (job) => run(work, job as Call));
}

/** Key work that is done by the worker. `instead` does it when the worker cannot be started. */
export function workOver(port: WorkerPort, instead: KeyWork): KeyWork {
  const send = sendJobs(port);
  const ask = <M extends Method>(method: M, ...args: Parameters<KeyWork[M]>) => {
    const call: Call = { method, args };
    return send(call, { here: () => run(instead, call) }) as ReturnType<KeyWork[M]>;
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

/** The arguments belong to the method, as the type of the call says; the compiler cannot follow that through the lookup. */
function run(work: KeyWork, { method, args }: Call): Promise<unknown> {
  return (work[method] as (...given: unknown[]) => Promise<unknown>)(...args);
}
