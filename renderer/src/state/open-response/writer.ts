import type { ContentChange } from '#domain/answers/content.ts';
import type { Stored } from '#domain/answers/response-repository.ts';
import { fail } from '#domain/result.ts';
import type { Finish, SavingStore } from '../saving.ts';

/** Brings changes of one response to the disk, one after the other in the order in which they were made. */
export interface Writer {
  write(change: ContentChange): void;
  /** What is not stored yet, the oldest first: it waits, is being written, or was refused. */
  pending(): readonly ContentChange[];
  /** How many changes were stored so far. */
  stored(): number;
  /** Resolves when everything is stored, or the oldest was refused. A fault of the program rejects, and its change stays pending. */
  flush(): Promise<void>;
  /** Resolves when nothing is pending, which a disk that refuses can put off for as long as the window lasts. */
  empty(): Promise<void>;
}

interface Pending {
  change: ContentChange;
  /** Ends what the save badge counts; null between a refusal and the next try. */
  finish: Finish | null;
}

/**
 * `commit` writes one change in one transaction, `arrived` is called for each that is stored. What is refused stays first in the queue: nothing newer
 * is written before it, and it is tried again with every write and every flush.
 */
export function createWriter(
  saving: SavingStore,
  commit: (change: ContentChange) => Stored<unknown>,
  arrived: (change: ContentChange) => void = () => undefined,
): Writer {
  const queue: Pending[] = [];
  const waiting: (() => void)[] = [];
  let stored = 0;
  let busy = false;
  let running = Promise.resolve();
  let withdraw: (() => void) | null = null;

  const leave = ({ change }: Pending) => {
    queue.shift();
    stored += 1;
    arrived(change);
    if (queue.length > 0) return;
    withdraw?.();
    withdraw = null;
    for (const tell of waiting.splice(0)) tell();
  };
  const isStored = async (oldest: Pending): Promise<boolean> => {
    const finish = oldest.finish ?? saving.begin();
    let outcome: Awaited<ReturnType<typeof commit>> = fail({ kind: 'storage' });
    try {
      outcome = await commit(oldest.change);
    } finally {
      oldest.finish = null;
      if (outcome.ok) leave(oldest);
      finish(outcome);
    }
    return outcome.ok;
  };
  const drain = async () => {
    try {
      for (let oldest = queue[0]; oldest !== undefined; oldest = queue[0]) if (!(await isStored(oldest))) return;
    } finally {
      busy = false;
    }
  };
  const flush = () => {
    if (busy || queue.length === 0) return running;
    // Set first: a retry that `begin` starts in the middle of this comes back here.
    busy = true;
    running = drain();
    return running;
  };
  return {
    write: (change) => {
      queue.push({ change, finish: saving.begin() });
      withdraw ??= saving.beforeClosing(flush);
      void flush();
    },
    pending: () => queue.map(({ change }) => change),
    stored: () => stored,
    flush,
    empty: () => (queue.length === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
