import { createStore, type StoreApi } from 'zustand/vanilla';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';

/** What the officer has open. `inspection` is the id of the one worked on (null: the newest); `unlocked` lasts only as long as the window. */
export interface OfficerDesk {
  inspection: string | null;
  unlocked: UnlockedOfficer | null;
}

export type OfficerDeskStore = StoreApi<OfficerDesk>;

export function createOfficerDesk(): OfficerDeskStore {
  return createStore<OfficerDesk>(() => ({ inspection: null, unlocked: null }));
}
