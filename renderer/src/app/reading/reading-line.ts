import type { Unseal, Verify } from '#domain/exchange/crypto.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import type { Result } from '#domain/outcome.ts';
import type { Port, WorkerPort } from '#sealing/key-port.ts';
import { READERS, type ReaderName, type Reading } from './readers.ts';

type Opened = Result<string | Uint8Array, Unreadable>;

/** Window to worker: a text to read, or what its sealed part holds. Keys stay in the window. */
type Request = { id: number; reader: ReaderName; text: string } | { id: number; opened: Opened };

/** Worker to window: the reading, the message of what was thrown, or a sealed part to be opened. One part of a reading is open at a time. */
type Reply =
  | { id: number; read: unknown }
  | { id: number; error: string }
  | { id: number; armored: string; as: 'text' | 'bytes' };

/** Reads a text with the named reader, opening what is sealed with `unseal`. */
export type Read = <R extends ReaderName>(reader: R, text: string, unseal: Unseal) => Reading<R>;

/** Reads in the thread that asks. */
export function readHere(verify: Verify): Read {
  return (reader, text, unseal) => READERS[reader](text, verify, unseal) as Reading<typeof reader>;
}

/** The worker's end: reads what it is sent. */
export function answerReadings(port: Port, verify: Verify): void {
  const waiting = new Map<number, (opened: Opened) => void>();
  const ask = (id: number, armored: string, as: 'text' | 'bytes') =>
    new Promise<Opened>((resolve) => {
      waiting.set(id, resolve);
      port.postMessage({ id, armored, as } satisfies Reply);
    });
  const unsealFor = (id: number): Unseal =>
    Object.assign((armored: string) => ask(id, armored, 'text') as ReturnType<Unseal>, {
      bytes: (armored: string) => ask(id, armored, 'bytes') as ReturnType<Unseal['bytes']>,
    });
  port.addEventListener('message', ({ data }) => {
    const request = data as Request;
    const { id } = request;
    if ('opened' in request) return waiting.get(id)?.(request.opened);
    return void READERS[request.reader](request.text, verify, unsealFor(id)).then(
      (read) => port.postMessage({ id, read } satisfies Reply),
      (error: unknown) => port.postMessage({ id, error: String(error) } satisfies Reply),
    );
  });
}

interface Waiting {
  unseal: Unseal;
  resolve: (read: unknown) => void;
  reject: (error: Error) => void;
  /** Reads the same text in the window. */
  here: () => Promise<unknown>;
}

/** The window's end. What the worker cannot do because it never started is read by `instead`. */
export function readOver(port: WorkerPort, instead: Read): Read {
  const waiting = new Map<number, Waiting>();
  let started = true;
  let readings = 0;
  port.addEventListener('message', ({ data }) => hear(port, waiting, data as Reply));
  port.addEventListener('error', () => {
    started = false;
    for (const { here, resolve, reject } of waiting.values()) here().then(resolve, reject);
    waiting.clear();
  });
  return <R extends ReaderName>(reader: R, text: string, unseal: Unseal) => {
    if (!started) return instead(reader, text, unseal);
    readings += 1;
    const id = readings;
    return new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { unseal, resolve, reject, here: () => instead(reader, text, unseal) });
      port.postMessage({ id, reader, text } satisfies Request);
    }) as Reading<R>;
  };
}

function hear(port: Port, waiting: Map<number, Waiting>, reply: Reply): void {
  const { id } = reply;
  const asked = waiting.get(id);
  if (asked === undefined) return;
  if ('armored' in reply) {
    const opening = reply.as === 'text' ? asked.unseal(reply.armored) : asked.unseal.bytes(reply.armored);
    opening.then((opened) => port.postMessage({ id, opened } satisfies Request), asked.reject);
    return;
  }
  waiting.delete(id);
  if ('error' in reply) asked.reject(new Error(reply.error));
  else asked.resolve(reply.read);
}
