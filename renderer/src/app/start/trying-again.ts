import type { SavingStore } from '#state/saving.ts';

const EVERY_MS = 5000;

/** Tries every few seconds to store what the disk refused: whoever has made room sees it saved without another key. */
export function tryAgainOverTime(saving: SavingStore): void {
  setInterval(() => {
    if (saving.getState().failure === 'storage') void saving.flush();
  }, EVERY_MS);
}
