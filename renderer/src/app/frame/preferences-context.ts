import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Preferences, PreferencesStore } from '#state/preferences.ts';

export const PreferencesContext = createContext<PreferencesStore | null>(null);

/** The preferences and how to change them. Throws outside of `PreferencesContext`. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const store = useContext(PreferencesContext);
  if (store === null) throw new Error('PreferencesContext is missing around the frame');
  return [useStore(store), (change) => store.setState(change)];
}
