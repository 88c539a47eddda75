import { useStore } from 'zustand';
import type { Preferences } from '#state/preferences.ts';
import { useDeviceServices } from '../../shared/services/device-services.ts';

/** The preferences and how to change some of them. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const { preferences } = useDeviceServices();
  return [useStore(preferences), (change) => preferences.setState(change)];
}
