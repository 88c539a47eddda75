import type { SavingStore } from '#state/saving.ts';

const EVERY_MS = 5000;

/** Retries every few seconds what a full disk refused, so that a person who has made room sees it saved without pressing another key. */
export function retryRefusedWrites(saving: SavingStore): void {
  setInterval(() => {
    if (saving.getState().failure === 'storage') void saving.flush();
  }, EVERY_MS);
}
