import type { NotStored, Stored } from '#domain/answers/response-repository.ts';
import { fail, type Result } from '#domain/result.ts';
import type { Finish, SavingStore } from '#state/saving.ts';

/** How long after the last key a text is written, in milliseconds. */
const WRITE_AFTER_MS = 400;

/**
 * Takes a text that was typed. A promise says what became of storing it; an outcome at once says that it was taken, and that whoever took it tells the
 * badge when it is stored.
 */
export type WriteTyped = (text: string) => Stored<unknown> | Result<unknown, NotStored>;

/** Hands one text that is being typed over to be stored. */
interface TypingWriter {
  /** The text as it is after a key. */
  typed(text: string): void;
  /** Composition begins or ends; nothing is written by the clock in between. */
  composing(on: boolean): void;
  /** Writes at once what is not written yet; resolves when it is stored, taken or refused. A fault of the program rejects, and the text stays unsaved. */
  flush(): Promise<void>;
  /** False when everything typed is stored or taken. A refused text stays unsaved and is tried again with the next key or flush. */
  unsaved(): boolean;
}

/** `settled` is called whenever everything typed has been stored or taken. */
export function createTypingWriter(saving: SavingStore, write: WriteTyped, settled: () => void): TypingWriter {
  let unwritten: string | null = null;
  let finish: Finish | null = null;
  let withdraw: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inComposition = false;
  let writing = Promise.resolve();
  let writes = 0;

  const store = async (text: string, done: Finish) => {
    const turn = (writes += 1);
    let outcome: Result<unknown, NotStored> = fail({ kind: 'storage' });
    let isTaken = false;
    try {
      const written = write(text);
      isTaken = !('then' in written) && written.ok;
      // Not waited for where it is taken: then the text is in memory before this returns.
      outcome = 'then' in written ? await written : written;
    } finally {
      // A newer text is on its way or stored already: a refused one must not come after it.
      if (!outcome.ok && turn === writes) unwritten ??= text;
      done(isTaken ? null : outcome);
    }
    if (!outcome.ok || turn !== writes || unwritten !== null) return;
    withdraw?.();
    withdraw = null;
    settled();
  };
  const flush = () => {
    clearTimeout(timer);
    if (unwritten === null) return writing;
    const text = unwritten;
    unwritten = null;
    const done = finish ?? saving.begin();
    finish = null;
    // The database keeps the order of writes, and a page that is left has no time to wait for the one before.
    const stored = Promise.all([writing, store(text, done)]).then(() => undefined);
    writing = stored.catch(() => undefined);
    return stored;
  };
  return {
    typed: (text) => {
      // To begin has what was refused before tried again, which must not be the new text yet.
      finish ??= saving.begin();
      unwritten = text;
      withdraw ??= saving.beforeClosing(() => flush());
      clearTimeout(timer);
      if (!inComposition) timer = setTimeout(() => void flush(), WRITE_AFTER_MS);
    },
    composing: (on) => {
      inComposition = on;
      if (on) clearTimeout(timer);
      else void flush();
    },
    flush,
    unsaved: () => withdraw !== null,
  };
}
