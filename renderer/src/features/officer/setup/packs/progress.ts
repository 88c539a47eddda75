import { createStore, type StoreApi } from 'zustand/vanilla';

/** How many packs are done; null while none are being made. */
export type Progress = { done: number; total: number } | null;

/** Apart from the state of the page, so that only the bar is drawn anew with each pack, not a form with hundreds of departments in it. */
export type ProgressStore = StoreApi<Progress>;

export function createProgress(): ProgressStore {
  return createStore<Progress>(() => null);
}
