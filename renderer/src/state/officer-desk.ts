import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SheetOpener, UnlockedOfficer } from '#domain/exchange/officer.ts';

/** What the officer has open. `inspection` is the id of the one worked on (null: the newest); `unlocked` and `sheet` last only as long as the window. */
export interface OfficerDesk {
  inspection: string | null;
  unlocked: UnlockedOfficer | null;
  /** The key of a recovery sheet, while it is used to open files. */
  sheet: SheetOpener | null;
}

export type OfficerDeskStore = StoreApi<OfficerDesk>;

export function createOfficerDesk(): OfficerDeskStore {
  return createStore<OfficerDesk>(() => ({ inspection: null, unlocked: null, sheet: null }));
}
