import type { Unseal, Verify } from '#domain/exchange/crypto.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import type { Result } from '#domain/result.ts';
import { answerJobs, sendJobs, type Ask, type Port, type WorkerPort } from '#sealing/worker-line.ts';
import { READERS, type ReaderName, type Reading } from './readers.ts';

interface Job {
  reader: ReaderName;
  text: string;
}

/** A sealed part of the text, which only the window can open: keys never leave it. */
interface SealedPart {
  armored: string;
  as: 'text' | 'bytes';
}

type Opened = Result<string | Uint8Array, Unreadable>;

/** Reads a text with the named reader, opening what is sealed with `unseal`. */
export type Read = <R extends ReaderName>(reader: R, text: string, unseal: Unseal) => Reading<R>;

/** Reads in the thread that asks. */
export function readHere(verify: Verify): Read {
  return (reader, text, unseal) => READERS[reader](text, verify, unseal) as Reading<typeof reader>;
}

/** The worker's end: reads the texts it is sent. */
export function answerReadings(port: Port, verify: Verify): void {
  answerJobs<SealedPart, Opened>(port, (job, ask) => {
    const { reader, text } = job as Job;
    return READERS[reader](text, verify, unsealByAsking(ask));
  });
}

function unsealByAsking(ask: Ask<SealedPart, Opened>): Unseal {
  return Object.assign((armored: string) => ask({ armored, as: 'text' }) as ReturnType<Unseal>, {
    bytes: (armored: string) => ask({ armored, as: 'bytes' }) as ReturnType<Unseal['bytes']>,
  });
}

/** The window's end. `instead` reads when the worker could not be started. */
export function readOver(port: WorkerPort, instead: Read): Read {
  const send = sendJobs<SealedPart, Opened>(port);
  return <R extends ReaderName>(reader: R, text: string, unseal: Unseal) =>
    send({ reader, text } satisfies Job, {
      here: () => instead(reader, text, unseal),
      reply: ({ armored, as }) => (as === 'text' ? unseal(armored) : unseal.bytes(armored)),
    }) as Reading<R>;
}
