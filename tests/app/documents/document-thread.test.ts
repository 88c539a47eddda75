import { describe, expect, it } from 'vitest';
import { documentThread } from '#app/documents/document-thread.ts';
import { workBy, type FromWorker, type WorkerPort } from '#app/documents/worker-port.ts';

/** A worker that says what a test has it say. */
function fakeWorker() {
  const listeners: Record<string, ((event: MessageEvent<FromWorker>) => void)[]> = { message: [], error: [] };
  const heard: unknown[] = [];
  const state = { ended: 0 };
  const port: WorkerPort = {
    postMessage: (message) => void heard.push(message),
    terminate: () => void (state.ended += 1),
    addEventListener: (type: string, listener: (event: MessageEvent<FromWorker>) => void) =>
      void listeners[type]?.push(listener),
  };
  const tell = (type: 'message' | 'error', data: FromWorker = { kind: 'started' }) =>
    listeners[type]?.forEach((listener) => listener({ data } as MessageEvent<FromWorker>));
  return { port, heard, state, tell };
}

describe('work on a document in a thread of its own', () => {
  it('gives its outcome and ends the thread, which gives its memory back', async () => {
    const { port, heard, state, tell } = fakeWorker();
    const work = workBy(port, 'call', null);
    tell('message');
    tell('message', { kind: 'done', value: 7 });
    expect(await work).toEqual({ ok: true, value: 7 });
    expect(heard).toEqual(['call']);
    expect(state.ended).toBe(1);
  });

  it('is ended in the middle when it is told so, before it began as well', async () => {
    for (const abortFirst of [true, false]) {
      const { port, state } = fakeWorker();
      const stop = new AbortController();
      if (abortFirst) stop.abort();
      const work = workBy(port, 'call', stop.signal);
      stop.abort();
      expect(await work).toEqual({ ok: false, failure: { kind: 'ended' } });
      expect(state.ended).toBe(1);
    }
  });

  it('tells a thread that could not be loaded from one that broke down at its work', async () => {
    for (const [begun, kind] of [
      [false, 'not-started'],
      [true, 'ended'],
    ] as const) {
      const { port, tell } = fakeWorker();
      const work = workBy(port, 'call', null);
      if (begun) tell('message');
      tell('error');
      expect(await work).toEqual({ ok: false, failure: { kind } });
    }
  });

  it('throws what a programmer got wrong', async () => {
    const { port, tell } = fakeWorker();
    const work = workBy(port, 'call', null);
    tell('message', { kind: 'failed', message: 'a bug' });
    await expect(work).rejects.toThrow('a bug');
  });

  it('is done in this thread where there are no others', async () => {
    const read = await documentThread.readTable(new TextEncoder().encode('a,b\n1,2'), new AbortController().signal);
    expect(read.ok && read.value.rows).toHaveLength(2);
  });
});
