import { useStore } from 'zustand';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import { useServices } from '../../../shared/services/services.ts';

/** The officer's key while it is unlocked, else null. */
export function useUnlocked(): UnlockedOfficer | null {
  return useStore(useServices().desk, (desk) => desk.unlocked);
}
