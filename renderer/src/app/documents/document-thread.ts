import type { Services } from '../services/services.ts';
import { fail } from '#domain/result.ts';
import type { DocumentCall, DocumentJobs } from './document-work.ts';
import { workBy, type WorkerPort } from './worker-port.ts';

type Made<J extends keyof DocumentJobs> = Awaited<ReturnType<DocumentJobs[J]>>;

/** A table of the largest size is read in a few seconds. */
const READING_MAX_MS = 30_000;

/** Documents are read and written in a thread of their own, one for each piece of work; in this one where there are no workers. */
export const documentThread: Services['documents'] = {
  async readTable(bytes, signal) {
    const late = AbortSignal.timeout(READING_MAX_MS);
    const read = await outcomeOf({ job: 'readTable', args: [bytes] }, AbortSignal.any([signal, late]));
    return read ?? fail({ kind: 'ended' });
  },
  summaryWorkbook: (summary, at) => withoutEnd({ job: 'summaryWorkbook', args: [summary, at] }),
  longCsv: (summary) => withoutEnd({ job: 'longCsv', args: [summary] }),
};

async function withoutEnd<J extends 'summaryWorkbook' | 'longCsv'>(call: DocumentCall<J>): Promise<Made<J>> {
  const outcome = await outcomeOf(call, null);
  if (outcome === null) throw new Error('the thread that wrote a document ended by itself');
  return outcome;
}

/** Null where the work was ended before it was done. */
async function outcomeOf<J extends keyof DocumentJobs>(
  call: DocumentCall<J>,
  signal: AbortSignal | null,
): Promise<Made<J> | null> {
  const worker = started();
  const outcome = worker === null ? null : await workBy(worker, call, signal);
  if (outcome?.ok === true) return outcome.value as Made<J>;
  if (outcome?.failure.kind === 'ended') return null;
  const { done } = await import('./document-work.ts');
  return done(call) as Promise<Made<J>>;
}

function started(): WorkerPort | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A page from a file may be refused a worker at once.
    return null;
  }
}
