import { useStore } from 'zustand';
import type { Preferences } from '#state/preferences.ts';
import { useServices } from '../../shared/services/services.ts';

/** The preferences and how to change some of them. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const { preferences } = useServices();
  return [useStore(preferences), (change) => preferences.setState(change)];
}
