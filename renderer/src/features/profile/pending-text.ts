import type { Stored } from '#domain/answers/response-repository.ts';
import type { Finish, SavingStore } from '#state/saving.ts';

// Below the half second after which typed text has to be stored.
const PAUSE_MS = 400;

/** Text between the keys and the storage. */
export interface PendingText {
  storeWith(store: (text: string) => Stored<unknown>): void;
  type(text: string): void;
  compose(composing: boolean): void;
  /** Stores what is typed, now; resolves once nothing is left under way. */
  write(): Promise<void>;
}

/** Keeps typed text until it is stored. What could not be stored stays, and is tried again with the next key, on leaving and on closing. */
export function pendingText(saving: SavingStore): PendingText {
  let store: ((text: string) => Stored<unknown>) | null = null;
  let typed: string | null = null;
  let finish: Finish | null = null;
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let withdraw: (() => void) | null = null;
  let running = Promise.resolve();

  const run = async () => {
    clearTimeout(timer);
    if (typed === null || store === null) return;
    const text = typed;
    const done = finish ?? saving.begin();
    typed = null;
    finish = null;
    const outcome = await store(text);
    done(outcome);
    if (!outcome.ok) typed ??= text;
    if (typed !== null) return;
    withdraw?.();
    withdraw = null;
  };
  const write = () => (running = running.then(run));
  const writeSoon = () => {
    clearTimeout(timer);
    if (!composing) timer = setTimeout(() => void write(), PAUSE_MS);
  };

  return {
    storeWith: (next) => {
      store = next;
    },
    type: (text) => {
      typed = text;
      finish ??= saving.begin();
      withdraw ??= saving.beforeClosing(write);
      writeSoon();
    },
    compose: (on) => {
      composing = on;
      writeSoon();
    },
    write,
  };
}
