import { createStore, type StoreApi } from 'zustand/vanilla';

/** Whether the person was warned, in this window, that exported files have no seal. */
export type PlaintextWarningStore = StoreApi<{ warned: boolean }>;

export function createPlaintextWarningStore(): PlaintextWarningStore {
  return createStore(() => ({ warned: false }));
}
