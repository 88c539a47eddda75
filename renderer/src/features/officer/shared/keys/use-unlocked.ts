import { useStore } from 'zustand';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import { useOfficerServices } from '../services/officer-services.ts';

/** The officer's key while it is unlocked, else null. */
export function useUnlocked(): UnlockedOfficer | null {
  return useStore(useOfficerServices().desk, (desk) => desk.unlocked);
}
