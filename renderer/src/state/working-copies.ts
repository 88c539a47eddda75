import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Seal, Unseal } from '#domain/exchange/crypto.ts';

/** How a copy outside of the browser is protected, `seal` null: by nothing; and what opens it again. */
export interface Protection {
  seal: Seal | null;
  unseal: Unseal;
}

/** Why a copy is not up to date. `unreadable`: what was made of the response does not open again; the others are those of the file. */
export type CopyFailure = 'no-permission' | 'gone' | 'no-space' | 'in-use' | 'failed' | 'unreadable';

/** The working file of one response. `at` is the instant in UTC at which all of it was last written, null while it never was. */
export interface WorkingCopy {
  fileName: string;
  writing: boolean;
  at: string | null;
  failure: CopyFailure | null;
}

/**
 * Copies of one response that are saved one by one. `at` as above; `settled` are the complete chapters for which nothing is to be offered
 * any more, null until the response is first looked at.
 */
export interface SavedCopies {
  protection: Protection | null;
  at: string | null;
  settled: ReadonlySet<string> | null;
}

/** The second copies that are kept of responses, for as long as the window lasts. */
export interface WorkingCopies {
  copies: ReadonlyMap<string, WorkingCopy>;
  saved: ReadonlyMap<string, SavedCopies>;
  /** The browser showed no choice of files although it could have. */
  refused: boolean;
  /** The browser was asked to keep what is stored. */
  asked: boolean;
}

export interface WorkingCopiesStore extends StoreApi<WorkingCopies> {
  changeCopy(response: string, change: Partial<WorkingCopy>): void;
  changeSaved(response: string, change: Partial<SavedCopies>): void;
  /** Has the copy of a response written from now on by what `stop` ends; an earlier one is ended. */
  keep(response: string, copy: WorkingCopy, stop: () => void): void;
}

const NOT_BEGUN: WorkingCopy = { fileName: '', writing: false, at: null, failure: null };
const NONE_SAVED: SavedCopies = { protection: null, at: null, settled: null };

export function createWorkingCopies(): WorkingCopiesStore {
  const store = createStore<WorkingCopies>(() => ({
    copies: new Map(),
    saved: new Map(),
    refused: false,
    asked: false,
  }));
  const stops = new Map<string, () => void>();
  return {
    ...store,
    changeCopy: (response, change) =>
      store.setState(({ copies }) => {
        const before = copies.get(response) ?? NOT_BEGUN;
        return { copies: new Map(copies).set(response, { ...before, ...change }) };
      }),
    changeSaved: (response, change) =>
      store.setState(({ saved }) => {
        const before = saved.get(response) ?? NONE_SAVED;
        return { saved: new Map(saved).set(response, { ...before, ...change }) };
      }),
    keep: (response, copy, stop) => {
      stops.get(response)?.();
      stops.set(response, stop);
      store.setState(({ copies }) => ({ copies: new Map(copies).set(response, copy) }));
    },
  };
}
